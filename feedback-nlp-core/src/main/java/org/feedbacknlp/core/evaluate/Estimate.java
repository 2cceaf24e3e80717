package org.feedbacknlp.core.evaluate;

import java.util.List;

/**
 * A figure of a sample, and the interval that holds the figure of all verbatims like these in 95 of 100 samples.
 *
 * @param value what was seen
 * @param low the lower end of the interval, at most the value
 * @param high the upper end of the interval, at least the value
 */
public record Estimate(double value, double low, double high) {
    /** The share of intervals that hold the truth. */
    public static final double LEVEL = 0.95;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if a number is not finite, or the value lies outside the interval
     */
    public Estimate {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= value && value <= high)) {
            throw new IllegalArgumentException("not inside an interval: " + value + " of " + low + ".." + high);
        }
    }

    /** Widens an interval to hold its value, which resampling may leave outside by rounding or by bias. */
    static Estimate around(double value, double low, double high) {
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    /** Returns both ends, for the tree of whatever has the figure. */
    List<Double> ends() {
        return List.of(low, high);
    }
}
