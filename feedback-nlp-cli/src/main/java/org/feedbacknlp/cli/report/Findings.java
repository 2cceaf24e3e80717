package org.feedbacknlp.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.feedbacknlp.insight.AgreementTable;
import org.feedbacknlp.insight.Overview;
import org.feedbacknlp.insight.Quotes;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.SignalRow;
import org.feedbacknlp.insight.TimelineRow;
import org.feedbacknlp.insight.TopicRow;
import org.feedbacknlp.insight.TopicTable;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Interval;

/**
 * All that a report tells, worked out.
 *
 * @param options what the report is about
 * @param intake what came in
 * @param overview all verbatims together
 * @param topics what they are about
 * @param actions what calls for action
 * @param time how they move
 * @param drivers what moves the score
 * @param segments how they differ, a value for each cut
 * @param quotes words to show
 * @param agreement whether words and scores say the same
 */
record Findings(
        ReportOptions options,
        Intake intake,
        Overview overview,
        TopicTable topics,
        Actions actions,
        TimeFindings time,
        DriverFindings drivers,
        List<SegmentFindings> segments,
        Quotes quotes,
        AgreementTable agreement) {
    private static final List<String> OF_SCORES =
            List.of("score", "mean", "scores", "scoreTrend", "leaveTopicOut", "contrasts");

    /** Returns what is made of the scores, or empty where there are none. */
    Optional<ScoreMetric> metric() {
        return options.metric();
    }

    /**
     * Tells whether a topic is praised and yet pulls the score down, or blamed and yet lifts it. Then something that comes along with
     * it has probably not been read, and its effect stands in for that.
     */
    boolean isPuzzling(Driver driver) {
        Optional<Interval> own = driver.ownImpact().known().map(Known::interval);
        Optional<Interval> felt = topics.rows().stream()
                .filter(row -> row.topic().equals(driver.name()))
                .flatMap(row -> row.net().estimate().known().stream())
                .map(Known::interval)
                .findFirst();
        return own.isPresent()
                && felt.isPresent()
                && (own.get().high() < 0 && felt.get().low() > 0
                        || own.get().low() > 0 && felt.get().high() < 0);
    }

    /** Returns everything as a tree. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", options.title());
        json.put("notes", options.notes());
        json.put("overview", told(overview.toJson()));
        json.put("topics", topicsJson());
        json.put("actions", actionsJson());
        json.put("time", timeJson());
        metric().ifPresent(metric -> json.put("drivers", drivers.toJson()));
        json.put("segments", segments.stream().map(this::segmentJson).toList());
        metric().ifPresent(metric -> json.put("agreement", agreement.toJson()));
        json.put("quotes", quotes.toJson());
        json.put("intake", intake.toJson());
        return json;
    }

    private Map<String, Object> topicsJson() {
        Map<String, Object> json = told(topics.toJson());
        json.put("topics", all(topics.rows(), TopicRow::toJson));
        return json;
    }

    private Map<String, Object> actionsJson() {
        Map<String, Object> json = told(actions.toJson());
        json.put("signals", all(actions.signals().rows(), SignalRow::toJson));
        return json;
    }

    private Map<String, Object> timeJson() {
        Map<String, Object> json = told(time.toJson());
        json.put("periods", all(time.rows(), TimelineRow::toJson));
        return json;
    }

    private Map<String, Object> segmentJson(SegmentFindings segment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cut", segment.cut().name());
        json.put("coverage", segment.coverage().toJson());
        json.put("values", all(segment.values(), value -> value.row().toJson()));
        metric().ifPresent(metric -> json.put("contrasts", contrastsJson(segment)));
        return json;
    }

    private static List<Map<String, Object>> contrastsJson(SegmentFindings segment) {
        return segment.values().stream()
                .flatMap(value -> value.contrast().stream())
                .map(Contrast::toJson)
                .toList();
    }

    private <R> List<Map<String, Object>> all(List<R> rows, Function<R, Map<String, Object>> tree) {
        return rows.stream().map(row -> told(tree.apply(row))).toList();
    }

    /** Without scores the accumulators say "not enough" of them under a metric's name that nobody asked for. */
    private Map<String, Object> told(Map<String, Object> tree) {
        Map<String, Object> json = new LinkedHashMap<>(tree);
        if (metric().isEmpty()) {
            json.keySet().removeAll(OF_SCORES);
        }
        return json;
    }
}
