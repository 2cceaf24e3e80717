package org.feedbacknlp.insight;

import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Contrast.Side;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.internal.Require;
import org.feedbacknlp.insight.stat.DifferenceTest;
import org.feedbacknlp.insight.stat.SquareAndAdd;

/**
 * The scores of one group.
 *
 * @param label the group, such as a segment's value
 * @param counts its scores
 * @param total items of the group, those without a score included
 */
public record ScoreGroup(String label, ScoreCounts counts, long total) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the label is blank or there are more scores than items
     */
    public ScoreGroup {
        Require.id(label, "label");
        Require.part(Objects.requireNonNull(counts, "counts").n(), total, "scores");
    }

    /**
     * Makes a metric of the group.
     *
     * @param metric which
     * @param options how sure it must be
     * @return the figure
     */
    public Metric metric(ScoreMetric metric, FindingOptions options) {
        return metric.of(counts, total, options);
    }

    /**
     * Holds this group against another one. The interval is made by {@link SquareAndAdd} from those of the two figures (for
     * shares it is Newcombe's). The test is a normal one for net shares such as the NPS, Fisher's for shares, Welch's for
     * means.
     *
     * @param other a group of other items
     * @param metric by which figure
     * @param options how sure it must be
     * @return this group's figure minus the other's, tested as if nothing else were
     */
    public Contrast against(ScoreGroup other, ScoreMetric metric, FindingOptions options) {
        long fewer = Math.min(counts.n(), other.counts.n());
        long minimum = Math.max(options.minimum(), 2);
        boolean enough = fewer >= minimum;
        Estimate difference = enough ? difference(other, metric, options) : new NotEnough("scores", fewer, minimum);
        return new Contrast(
                metric.id(),
                metric.method() + ", first minus second",
                new Side(label, metric(metric, options)),
                new Side(other.label, other.metric(metric, options)),
                difference,
                enough ? Optional.of(test(other, metric)) : Optional.empty());
    }

    private Known difference(ScoreGroup other, ScoreMetric metric, FindingOptions options) {
        Known mine = metric.known(counts, options.level());
        Known theirs = metric.known(other.counts, options.level());
        Interval interval = SquareAndAdd.difference(mine.value(), mine.interval(), theirs.value(), theirs.interval());
        return new Known(mine.value() - theirs.value(), interval);
    }

    private Significance test(ScoreGroup other, ScoreMetric metric) {
        return switch (metric.spread()) {
            case TANGO, WALD ->
                Significance.single(
                        "z",
                        DifferenceTest.normal(metric.net(counts), metric.net(other.counts))
                                .p());
            case WILSON -> Significance.single("fisher", metric.share(counts).fisher(metric.share(other.counts)));
            case STUDENT ->
                Significance.single(
                        "welch",
                        DifferenceTest.welch(metric.sample(counts), metric.sample(other.counts))
                                .p());
        };
    }
}
