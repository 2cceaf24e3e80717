package org.feedbacknlp.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/**
 * What is known of one value of a segment.
 *
 * @param value the value, such as {@code pro}
 * @param verbatims how many have it
 * @param score their metric
 * @param mean their mean score
 * @param sentiment how they feel
 * @param net positive minus negative
 */
public record SegmentRow(String value, long verbatims, Metric score, Metric mean, SentimentCounts sentiment, Metric net)
        implements LayerValue {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public SegmentRow {
        Require.id(value, "value");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(sentiment, "sentiment");
        Objects.requireNonNull(net, "net");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", value);
        json.put("verbatims", verbatims);
        json.put("score", score.toJson());
        json.put("mean", mean.toJson());
        json.put("sentiment", sentiment.toJson());
        json.put("net", net.toJson());
        return json;
    }
}
