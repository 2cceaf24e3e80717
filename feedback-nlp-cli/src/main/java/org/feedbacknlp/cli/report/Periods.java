package org.feedbacknlp.cli.report;

import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.insight.FindingOptions;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.TimeStep;
import org.feedbacknlp.insight.Timeline;

/**
 * The verbatims in time, in weeks or months, whichever suits them. Weeks where nearly all lie within a year and there are few weeks or
 * enough verbatims in each; months otherwise. A slip of the pen may date a verbatim decades away, so that only the stretch of {@link
 * #MOST} periods that holds the most verbatims is shown.
 */
final class Periods {
    /** The most periods that are shown. */
    static final int MOST = 60;

    private static final int WEEKS_OF_A_YEAR = 53;
    private static final int FEW_WEEKS = 13;
    private static final int ENOUGH_A_WEEK = 20;
    private static final double NEARLY_ALL = 0.98;

    private final Timeline weeks;
    private final Timeline months;

    /** Starts empty. */
    Periods(ScoreMetric metric, FindingOptions options) {
        weeks = new Timeline(TimeStep.WEEK, metric, options);
        months = new Timeline(TimeStep.MONTH, metric, options);
    }

    /** Adds an analysis. */
    void add(Analysis analysis) {
        weeks.add(analysis);
        months.add(analysis);
    }

    /** Works out how the verbatims move in the periods that suit them. */
    TimeFindings findings() {
        return suitsWeeks()
                ? TimeFindings.of(TimeStep.WEEK, weeks, MOST)
                : TimeFindings.of(TimeStep.MONTH, months, MOST);
    }

    private boolean suitsWeeks() {
        Stretch year = Stretch.fullest(weeks.rows(), WEEKS_OF_A_YEAR);
        int count = year.rows().size();
        boolean within = year.verbatims() >= NEARLY_ALL * weeks.coverage().having();
        return within && (count <= FEW_WEEKS || year.verbatims() >= (long) ENOUGH_A_WEEK * count);
    }
}
