package org.feedbacknlp.insight;

import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Unit;
import org.feedbacknlp.insight.stat.Proportion;

/** Shares of verbatims as metrics. */
final class Shares {
    private Shares() {}

    /** Makes the share of those with a value, with Wilson's interval. */
    static Metric of(long hits, Coverage coverage, FindingOptions options) {
        return new Metric(
                "share",
                Unit.SHARE,
                "part of the verbatims",
                coverage,
                options.estimate("verbatims", coverage.having(), () -> {
                    Proportion share = new Proportion(hits, coverage.having());
                    return new Known(share.share(), share.wilson(options.level()));
                }));
    }
}
