package org.feedbacknlp.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Unit;
import org.feedbacknlp.insight.internal.Require;
import org.feedbacknlp.insight.stat.NetShare;
import org.feedbacknlp.insight.stat.SampleMean;

/**
 * How often each feeling was met.
 *
 * @param negative unhappy
 * @param neutral told without a feeling
 * @param positive happy
 * @param mixed both, and neither wins
 * @param absent no opinion was found or looked for; in no share
 */
public record SentimentCounts(long negative, long neutral, long positive, long mixed, long absent)
        implements LayerValue {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public SentimentCounts {
        Require.part(0, Math.min(Math.min(Math.min(negative, neutral), Math.min(positive, mixed)), absent), "count");
    }

    /**
     * Returns how many have a sentiment.
     *
     * @return all but the absent
     */
    public long having() {
        return negative + neutral + positive + mixed;
    }

    /**
     * Returns how many were looked at.
     *
     * @return all, the absent included
     */
    public long total() {
        return having() + absent;
    }

    /**
     * Adds another group's counts.
     *
     * @param other the counts
     * @return the counts of both
     */
    public SentimentCounts plus(SentimentCounts other) {
        return new SentimentCounts(
                negative + other.negative,
                neutral + other.neutral,
                positive + other.positive,
                mixed + other.mixed,
                absent + other.absent);
    }

    /**
     * Returns net sentiment: the share of positive minus the share of negative among those that have a sentiment, neutral and
     * mixed ones included, times 100; with Tango's interval.
     *
     * @param options how sure it must be
     * @return the metric, named {@code net-sentiment}
     */
    public Metric net(FindingOptions options) {
        return new Metric(
                "net-sentiment",
                Unit.POINTS,
                "share of positive minus share of negative, times 100",
                new Coverage(having(), total()),
                options.estimate("sentiments", having(), () -> {
                    NetShare net = new NetShare(positive, negative, having());
                    return new Known(
                            100 * net.share(), net.tango(options.level()).times(100));
                }));
    }

    /** Returns the mean of 100 for positive, -100 for negative and 0 for others; for counts that have a sentiment. */
    SampleMean sample() {
        return new SampleMean(having(), 100 * (positive - negative), 10_000 * (positive + negative));
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("negative", negative);
        json.put("neutral", neutral);
        json.put("positive", positive);
        json.put("mixed", mixed);
        json.put("absent", absent);
        return json;
    }
}
