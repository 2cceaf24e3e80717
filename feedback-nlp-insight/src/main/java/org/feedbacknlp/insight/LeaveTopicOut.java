package org.feedbacknlp.insight;

import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.stat.SquareAndAdd;

/**
 * The familiar impact of a topic on a metric: n<sub>t</sub> (M<sub>t</sub> - M) / (n - n<sub>t</sub>), which is the metric of
 * all minus the metric of those who do not mention the topic. As that is the difference between those who do and those who
 * do not, times the part of those who do, its interval is that difference's interval times that part.
 */
final class LeaveTopicOut {
    private LeaveTopicOut() {}

    /** Makes the impact of those who mention a topic on the figure of all. */
    static Metric of(ScoreGroup mentions, ScoreCounts all, ScoreMetric metric, FindingOptions options) {
        return new Metric(
                "leave-topic-out-" + metric.id(),
                metric.unit(),
                "figure of all minus figure of those who do not mention the topic",
                new Coverage(mentions.counts().n(), mentions.total()),
                estimate(mentions.counts(), all, metric, options));
    }

    private static Estimate estimate(
            ScoreCounts mentions, ScoreCounts all, ScoreMetric metric, FindingOptions options) {
        ScoreCounts others = all.minus(mentions);
        long fewer = Math.min(mentions.n(), others.n());
        if (fewer < options.minimum()) {
            return new NotEnough("scores with and without the topic", fewer, options.minimum());
        }
        Known with = metric.known(mentions, options.level());
        Known without = metric.known(others, options.level());
        double part = (double) mentions.n() / all.n();
        Interval interval = SquareAndAdd.difference(with.value(), with.interval(), without.value(), without.interval());
        return new Known(part * (with.value() - without.value()), interval.times(part));
    }
}
