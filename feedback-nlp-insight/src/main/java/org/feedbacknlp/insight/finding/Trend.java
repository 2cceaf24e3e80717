package org.feedbacknlp.insight.finding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.insight.internal.Require;

/**
 * How one figure moves with time.
 *
 * @param name what it is about, such as a topic or {@code nps}
 * @param method how the slope is made
 * @param points the figure period by period, in the order of time; periods without data are there with "not enough"
 * @param estimate the slope: the figure's unit a period
 * @param significance of the slope, empty where there is not enough to test
 */
public record Trend(
        String name, String method, List<Point> points, Estimate estimate, Optional<Significance> significance)
        implements Finding {
    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the name or the method is blank
     */
    public Trend {
        Require.id(name, "name");
        Require.id(method, "method");
        points = List.copyOf(Objects.requireNonNull(points, "points"));
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(significance, "significance");
    }

    /**
     * Replaces the significance, once it is known how many tests ran at once.
     *
     * @param adjusted the new one
     * @return the same trend with it
     */
    public Trend with(Significance adjusted) {
        return new Trend(name, method, points, estimate, Optional.of(adjusted));
    }

    /** Returns all points' together. */
    @Override
    public Coverage coverage() {
        return points.stream().map(point -> point.metric().coverage()).reduce(Coverage.full(0), Coverage::plus);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = FindingTree.of(this);
        json.put("points", points.stream().<Object>map(Point::toJson).toList());
        significance.ifPresent(found -> json.put("significance", found.toJson()));
        return json;
    }

    /**
     * The figure of one period.
     *
     * @param start the period's first day
     * @param metric its figure
     */
    public record Point(LocalDate start, Metric metric) {
        /** Checks that both are there. */
        public Point {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(metric, "metric");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("start", start.toString());
            json.put("metric", metric.toJson());
            return json;
        }
    }
}
