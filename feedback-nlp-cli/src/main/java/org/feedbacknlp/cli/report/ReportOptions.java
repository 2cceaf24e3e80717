package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;

/**
 * What a report is about.
 *
 * @param title its heading, such as the input's name
 * @param metric what is made of the scores; empty where there are none, and then the report is silent about them
 * @param cuts what the verbatims are divided by, each in a section of its own
 * @param notes lines for the section on how the report was made, such as which column was read as what
 */
public record ReportOptions(String title, Optional<ScoreMetric> metric, List<Cut> cuts, List<String> notes) {
    /** Copies the lists. */
    public ReportOptions {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(metric, "metric");
        cuts = List.copyOf(Objects.requireNonNull(cuts, "cuts"));
        notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
    }

    /**
     * Makes the options of a report without scores, cuts and notes.
     *
     * @param title its heading
     * @return the options
     */
    public static ReportOptions of(String title) {
        return new ReportOptions(title, Optional.empty(), List.of(), List.of());
    }
}
