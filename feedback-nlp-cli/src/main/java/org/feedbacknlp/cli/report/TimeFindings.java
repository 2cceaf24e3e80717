package org.feedbacknlp.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.insight.TimeStep;
import org.feedbacknlp.insight.Timeline;
import org.feedbacknlp.insight.TimelineRow;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.stat.Adjustment;

/**
 * How the verbatims move in time, worked out.
 *
 * @param step how long the periods are
 * @param coverage how many verbatims are dated
 * @param rows all periods
 * @param shown the periods that hold the most verbatims
 * @param score how the score moves
 * @param sentiment how net sentiment moves
 * @param topics how each topic's share moves, adjusted over all of them
 */
record TimeFindings(
        TimeStep step,
        Coverage coverage,
        List<TimelineRow> rows,
        Stretch shown,
        Trend score,
        Trend sentiment,
        List<Trend> topics) {
    /** Works it out, showing at most so many periods. */
    static TimeFindings of(TimeStep step, Timeline timeline, int most) {
        List<TimelineRow> rows = timeline.rows();
        return new TimeFindings(
                step,
                timeline.coverage(),
                rows,
                Stretch.fullest(rows, most),
                timeline.scoreTrend(),
                timeline.sentimentTrend(),
                timeline.topicTrends(Adjustment.BENJAMINI_HOCHBERG));
    }

    /** Returns how many dated verbatims lie outside the periods that are shown. */
    long outside() {
        return coverage.having() - shown.verbatims();
    }

    /** Tells whether trends can be trusted: a single slip of the pen far away would turn a line as it likes. */
    boolean steady() {
        return outside() == 0;
    }

    /** Returns the periods and their trends as a tree. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step.id());
        json.put("coverage", coverage.toJson());
        json.put("periods", rows.stream().map(TimelineRow::toJson).toList());
        json.put("scoreTrend", score.toJson());
        json.put("sentimentTrend", sentiment.toJson());
        json.put("topicTrends", topics.stream().map(Trend::toJson).toList());
        return json;
    }
}
