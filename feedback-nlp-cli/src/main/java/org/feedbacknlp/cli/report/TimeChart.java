package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.feedbacknlp.insight.TimelineRow;
import org.feedbacknlp.insight.finding.Metric;

/** Draws one figure period by period, with its interval, over bars of how many verbatims there are. */
final class TimeChart {
    private static final int HEIGHT = 320;
    private static final int FEWEST = 2;

    private TimeChart() {}

    /** Makes the chart, or none where too few periods have the figure for a line. */
    static Optional<Chart> of(String id, String name, List<TimelineRow> rows, Function<TimelineRow, Metric> figure) {
        Series series = new Series();
        rows.stream().map(figure).forEach(metric -> series.add(metric.estimate(), Figure.of(metric)));
        if (series.known() < FEWEST) {
            return Optional.empty();
        }
        List<String> labels = rows.stream().map(TimelineRow::label).toList();
        return Optional.of(new Chart(
                id,
                Chart.Kind.TIME,
                name,
                name + " as a line from " + labels.get(0) + " to " + labels.get(labels.size() - 1)
                        + ", its 95% interval as a band, verbatims as bars. The table below says the same.",
                HEIGHT,
                Map.of(
                        "labels", labels,
                        "counts", rows.stream().map(TimelineRow::verbatims).toList(),
                        "unit", figure.apply(rows.get(0)).unit().id(),
                        "series", List.of(series.island(name)))));
    }
}
