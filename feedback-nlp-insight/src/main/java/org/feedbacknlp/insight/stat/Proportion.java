package org.feedbacknlp.insight.stat;

import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.internal.Require;

/**
 * How many of some items have something.
 *
 * @param hits those that have it
 * @param n all of them, at least 1
 */
public record Proportion(long hits, long n) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if {@code n} is not positive or {@code hits} not in 0..{@code n}
     */
    public Proportion {
        Require.positive(n, "n");
        Require.part(hits, n, "hits");
    }

    /**
     * Returns the share.
     *
     * @return from 0 to 1
     */
    public double share() {
        return (double) hits / n;
    }

    /**
     * Returns Wilson's score interval (1927), without continuity correction.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval, inside 0..1
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval wilson(double level) {
        double z = Distributions.normal(level);
        double p = share();
        double spread = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        double scale = 1 + z * z / n;
        double low = hits == 0 ? 0 : (p + z * z / (2.0 * n) - spread) / scale;
        double high = hits == n ? 1 : (p + z * z / (2.0 * n) + spread) / scale;
        return new Interval(Math.max(0, low), Math.min(1, high), level, "wilson");
    }

    /**
     * Returns Newcombe's interval (1998, method 10) for this share minus another one, of other items.
     *
     * @param other the other share
     * @param level the confidence level, between 0 and 1
     * @return the interval, inside -1..1
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval newcombe(Proportion other, double level) {
        return SquareAndAdd.difference(share(), wilson(level), other.share(), other.wilson(level))
                .named("newcombe");
    }

    /**
     * Tests whether two shares, of different items, could be the same: Fisher's exact test.
     *
     * @param other the other share
     * @return the two-sided probability
     * @throws ArithmeticException if there are more than 2<sup>31</sup> - 1 items
     */
    public double fisher(Proportion other) {
        return Distributions.fisher(
                Math.toIntExact(hits), Math.toIntExact(n), Math.toIntExact(other.hits), Math.toIntExact(other.n));
    }
}
