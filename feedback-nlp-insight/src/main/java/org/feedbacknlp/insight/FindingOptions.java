package org.feedbacknlp.insight;

import java.util.function.Supplier;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.internal.Require;

/**
 * How sure findings must be.
 *
 * @param level the confidence level of the intervals, between 0 and 1
 * @param minimum the fewest items that a number is made of; below, the answer is "not enough"
 */
public record FindingOptions(double level, int minimum) {
    /** Level 0.95, at least 10 items. */
    public static final FindingOptions DEFAULT = new FindingOptions(0.95, 10);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1 or the minimum not positive
     */
    public FindingOptions {
        Require.level(level);
        Require.positive(minimum, "minimum");
    }

    /** Returns the number if there are enough items for one. */
    Estimate estimate(String of, long n, Supplier<Known> known) {
        return n < minimum ? new NotEnough(of, n, minimum) : known.get();
    }
}
