package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;

/** Options of reports. */
final class Asked {
    private Asked() {}

    /** A report on NPS, divided by some segments. */
    static ReportOptions nps(String... segments) {
        return of(ScoreMetric.NPS, segments);
    }

    /** A report on some metric, divided by some segments. */
    static ReportOptions of(ScoreMetric metric, String... segments) {
        List<Cut> cuts = List.of(segments).stream().map(Cut::segment).toList();
        return new ReportOptions("survey.csv", Optional.of(metric), cuts, List.of());
    }

    /** A report on words alone. */
    static ReportOptions words() {
        return ReportOptions.of("survey.csv");
    }
}
