package org.feedbacknlp.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.stat.SampleMean;
import org.feedbacknlp.insight.stat.Slope;

/** Makes trends of one timeline: a straight line through its periods, each weighted by its items. */
final class TrendLine {
    private static final String METHOD = "weighted least-squares slope a period, dispersion estimated";

    private final SortedMap<LocalDate, TimeSlice> slices;
    private final double level;

    /**
     * Takes a timeline.
     *
     * @param slices its periods without gaps
     * @param level the confidence level
     */
    TrendLine(SortedMap<LocalDate, TimeSlice> slices, double level) {
        this.slices = slices;
        this.level = level;
    }

    /**
     * One period of one figure.
     *
     * @param metric the figure
     * @param sample what it is the mean of, empty where there are no items
     */
    record Point(Metric metric, Optional<SampleMean> sample) {}

    /** Makes the trend of one figure. */
    Trend build(String name, Function<TimeSlice, Point> figure) {
        List<Trend.Point> points = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<SampleMean> samples = new ArrayList<>();
        slices.forEach((start, slice) -> {
            Point point = figure.apply(slice);
            point.sample().ifPresent(sample -> {
                places.add(points.size());
                samples.add(sample);
            });
            points.add(new Trend.Point(start, point.metric()));
        });
        return trend(name, points, places, samples);
    }

    private Trend trend(String name, List<Trend.Point> points, List<Integer> places, List<SampleMean> samples) {
        if (samples.size() < Slope.FEWEST_GROUPS) {
            NotEnough few = new NotEnough("periods", samples.size(), Slope.FEWEST_GROUPS);
            return new Trend(name, METHOD, points, few, Optional.empty());
        }
        double variance = pooled(samples).variance();
        if (variance <= 0) {
            NotEnough one = new NotEnough("different values", 1, 2);
            return new Trend(name, METHOD, points, one, Optional.empty());
        }
        Slope slope = Slope.fit(
                places.stream().mapToDouble(Integer::doubleValue).toArray(),
                samples.stream().mapToLong(SampleMean::n).toArray(),
                samples.stream().mapToDouble(SampleMean::mean).toArray(),
                variance);
        Known known = new Known(slope.perStep(), slope.interval(level));
        return new Trend(name, METHOD, points, known, Optional.of(Significance.single("slope", slope.p())));
    }

    private static SampleMean pooled(List<SampleMean> samples) {
        return samples.stream()
                .reduce((a, b) -> new SampleMean(a.n() + b.n(), a.sum() + b.sum(), a.squares() + b.squares()))
                .orElseThrow();
    }
}
