package org.feedbacknlp.insight;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/** All verbatims together: how many of each status, the score, how they feel. Not thread-safe. */
public final class Overview implements Accumulator<Overview> {
    private final ScoreMetric metric;
    private final FindingOptions options;
    private final Map<Status, Long> statuses = new EnumMap<>(Status.class);
    private final Tally tally;

    /**
     * Starts empty.
     *
     * @param metric what is made of the scores
     * @param options how sure findings must be
     */
    public Overview(ScoreMetric metric, FindingOptions options) {
        this.metric = metric;
        this.options = options;
        this.tally = new Tally(metric.scale());
    }

    @Override
    public void add(Analysis analysis) {
        statuses.merge(analysis.status(), 1L, Long::sum);
        tally.add(analysis.verbatim(), analysis.get(Layer.SENTIMENT));
    }

    @Override
    public void merge(Overview other) {
        Require.same(metric, other.metric, "metric");
        Require.same(options, other.options, "options");
        other.statuses.forEach((status, count) -> statuses.merge(status, count, Long::sum));
        tally.merge(other.tally);
    }

    /**
     * Returns how many verbatims there are of a status.
     *
     * @param status what triage found
     * @return the count
     */
    public long count(Status status) {
        return statuses.getOrDefault(status, 0L);
    }

    /**
     * Returns the figure that the scores make.
     *
     * @return the metric over all verbatims that have a score on its scale
     */
    public Metric score() {
        return metric.of(tally.scores(), tally.verbatims(), options);
    }

    /**
     * Returns the mean score.
     *
     * @return the mean over all verbatims that have a score on the metric's scale
     */
    public Metric mean() {
        return ScoreMetric.mean(metric.scale()).of(tally.scores(), tally.verbatims(), options);
    }

    /**
     * Returns the scores.
     *
     * @return how often each answer was given
     */
    public ScoreCounts scores() {
        return tally.scores();
    }

    /**
     * Returns how the respondents feel.
     *
     * @return how often each feeling was met
     */
    public SentimentCounts sentiment() {
        return tally.sentiments();
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> byStatus = new LinkedHashMap<>();
        statuses.forEach((status, count) -> byStatus.put(status.id(), count));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verbatims", tally.verbatims());
        json.put("statuses", byStatus);
        json.put("score", score().toJson());
        json.put("mean", mean().toJson());
        json.put("scores", scores().toJson());
        json.put("sentiment", sentiment().toJson());
        json.put("net", sentiment().net(options).toJson());
        return json;
    }
}
