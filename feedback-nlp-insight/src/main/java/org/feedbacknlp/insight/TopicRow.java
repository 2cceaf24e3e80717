package org.feedbacknlp.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/**
 * What is known of one topic.
 *
 * @param topic its id in the codebook
 * @param verbatims how many mention it
 * @param share of the verbatims that were searched for topics
 * @param sentiment how those who mention it feel about it
 * @param net positive minus negative mentions among those with a sentiment
 * @param mean the mean score of those who mention it
 * @param score the metric of those who mention it
 * @param leaveTopicOut what the metric loses or gains by them: the metric of all minus the metric of those who do not
 *     mention the topic. It also charges a topic with what merely comes along with it; {@link Drivers} tells the two apart
 */
public record TopicRow(
        String topic,
        long verbatims,
        Metric share,
        SentimentCounts sentiment,
        Metric net,
        Metric mean,
        Metric score,
        Metric leaveTopicOut)
        implements LayerValue {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the topic is blank
     */
    public TopicRow {
        Require.id(topic, "topic");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(sentiment, "sentiment");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(leaveTopicOut, "leaveTopicOut");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("topic", topic);
        json.put("verbatims", verbatims);
        json.put("share", share.toJson());
        json.put("sentiment", sentiment.toJson());
        json.put("net", net.toJson());
        json.put("mean", mean.toJson());
        json.put("score", score.toJson());
        json.put("leaveTopicOut", leaveTopicOut.toJson());
        return json;
    }
}
