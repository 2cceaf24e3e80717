package org.feedbacknlp.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/**
 * What the verbatims are about: a row for each topic. A verbatim counts once for a topic, however often it mentions it;
 * verbatims without a topic layer were not searched and are in no share. Not thread-safe.
 */
public final class TopicTable implements Accumulator<TopicTable> {
    private final ScoreMetric metric;
    private final FindingOptions options;
    private final Tally searched;
    private final SortedMap<String, Tally> topics = new TreeMap<>();
    private long total;

    /**
     * Starts empty.
     *
     * @param metric what is made of the scores
     * @param options how sure findings must be
     */
    public TopicTable(ScoreMetric metric, FindingOptions options) {
        this.metric = metric;
        this.options = options;
        this.searched = new Tally(metric.scale());
    }

    @Override
    public void add(Analysis analysis) {
        total++;
        Optional<List<Topic>> found = Mentions.of(analysis);
        if (found.isEmpty()) {
            return;
        }
        searched.add(analysis.verbatim(), analysis.get(Layer.SENTIMENT));
        for (Topic topic : found.get()) {
            tally(topic.id()).add(analysis.verbatim(), topic.sentiment());
        }
    }

    private Tally tally(String topic) {
        return topics.computeIfAbsent(topic, id -> new Tally(metric.scale()));
    }

    @Override
    public void merge(TopicTable other) {
        Require.same(metric, other.metric, "metric");
        Require.same(options, other.options, "options");
        total += other.total;
        searched.merge(other.searched);
        other.topics.forEach((topic, tally) -> tally(topic).merge(tally));
    }

    /**
     * Returns how many verbatims were searched for topics.
     *
     * @return those with a topic layer, of all
     */
    public Coverage coverage() {
        return new Coverage(searched.verbatims(), total);
    }

    /**
     * Returns the figure that the scores of all searched verbatims make, against which topics are held.
     *
     * @return the metric
     */
    public Metric score() {
        return metric.of(searched.scores(), searched.verbatims(), options);
    }

    /**
     * Returns the topics that were met.
     *
     * @return a row each, the most mentioned first, then by id
     */
    public List<TopicRow> rows() {
        return topics.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(TopicRow::verbatims).reversed().thenComparing(TopicRow::topic))
                .toList();
    }

    private TopicRow row(String topic, Tally tally) {
        ScoreGroup mentions = new ScoreGroup(topic, tally.scores(), tally.verbatims());
        return new TopicRow(
                topic,
                tally.verbatims(),
                Shares.of(tally.verbatims(), coverage(), options),
                tally.sentiments(),
                tally.sentiments().net(options),
                mentions.metric(ScoreMetric.mean(metric.scale()), options),
                mentions.metric(metric, options),
                LeaveTopicOut.of(mentions, searched.scores(), metric, options));
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("coverage", coverage().toJson());
        json.put("score", score().toJson());
        json.put("topics", rows().stream().<Object>map(TopicRow::toJson).toList());
        return json;
    }
}
