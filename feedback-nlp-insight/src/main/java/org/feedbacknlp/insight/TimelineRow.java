package org.feedbacknlp.insight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/**
 * What is known of one period.
 *
 * @param start its first day
 * @param label its name, such as {@code 2026-W07}
 * @param verbatims how many are dated in it; 0 for a period without data
 * @param searched how many of them were searched for topics
 * @param sentiment how they feel
 * @param net positive minus negative
 * @param mean their mean score
 * @param score their metric
 * @param topics by topic, how those who mention it feel about it; sorted by id, unmodifiable
 */
public record TimelineRow(
        LocalDate start,
        String label,
        long verbatims,
        long searched,
        SentimentCounts sentiment,
        Metric net,
        Metric mean,
        Metric score,
        SortedMap<String, SentimentCounts> topics)
        implements LayerValue {
    /**
     * Checks the parts and copies the map.
     *
     * @throws IllegalArgumentException if the label is blank or more were searched than there are
     */
    public TimelineRow {
        Objects.requireNonNull(start, "start");
        Require.id(label, "label");
        Require.part(searched, verbatims, "searched");
        Objects.requireNonNull(sentiment, "sentiment");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(score, "score");
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> byTopic = new LinkedHashMap<>();
        topics.forEach((topic, counts) -> byTopic.put(topic, counts.toJson()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", start.toString());
        json.put("label", label);
        json.put("verbatims", verbatims);
        json.put("searched", searched);
        json.put("sentiment", sentiment.toJson());
        json.put("net", net.toJson());
        json.put("mean", mean.toJson());
        json.put("score", score.toJson());
        json.put("topics", byTopic);
        return json;
    }
}
