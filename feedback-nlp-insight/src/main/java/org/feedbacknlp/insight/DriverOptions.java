package org.feedbacknlp.insight;

import java.util.Objects;
import org.feedbacknlp.insight.internal.Require;

/**
 * How drivers are worked out.
 *
 * @param finding how sure findings must be; its minimum is also the fewest mentions that make a predictor
 * @param importance how explained variance is divided
 * @param replicates how many bootstrap replicates the intervals are made of, at least 40
 * @param seed of the bootstrap; the same seed gives the same intervals
 */
public record DriverOptions(FindingOptions finding, Importance importance, int replicates, long seed) {
    /** Level 0.95, at least 10 mentions, Johnson's relative weights, 400 replicates. */
    public static final DriverOptions DEFAULT =
            new DriverOptions(FindingOptions.DEFAULT, Importance.JOHNSON, 400, 20_260_101L);

    private static final int FEWEST_REPLICATES = 40;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there are fewer than 40 replicates
     */
    public DriverOptions {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(importance, "importance");
        Require.positive(replicates - FEWEST_REPLICATES + 1L, "replicates - 39");
    }
}
