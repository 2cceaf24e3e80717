package org.feedbacknlp.insight.stat;

import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.internal.Require;

/**
 * The share of one kind minus the share of the opposite kind among the same items: promoters minus detractors, positive
 * minus negative. As each item is of one kind at most, it is a difference of paired proportions.
 *
 * @param plus items of the one kind
 * @param minus items of the opposite kind
 * @param n all items, those of neither kind included, at least 1
 */
public record NetShare(long plus, long minus, long n) {
    private static final int HALVINGS = 64;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if {@code n} is not positive, or the kinds are negative or more than {@code n}
     */
    public NetShare {
        Require.positive(n, "n");
        Require.part(plus, n, "plus");
        Require.part(minus, n - plus, "minus");
    }

    /**
     * Returns the difference.
     *
     * @return from -1 to 1
     */
    public double share() {
        return (double) (plus - minus) / n;
    }

    /**
     * Returns the variance of one item, counted as 1, -1 or 0.
     *
     * @return from 0 to 1
     */
    public double variance() {
        double net = share();
        return Math.max(0, (double) (plus + minus) / n - net * net);
    }

    /**
     * Returns Tango's score interval (1998) for the difference of paired proportions. It stays near its level at small n too.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval, inside -1..1
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval tango(double level) {
        double z = Distributions.normal(level);
        return new Interval(tangoLow(plus, minus, n, z), -tangoLow(minus, plus, n, z), level, "tango");
    }

    /**
     * Returns Wald's interval, which is in wide use. It is far too narrow for few items or a share near 0 or 1, where it may
     * have no width at all; prefer {@link #tango}.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval; its ends may lie outside -1..1
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval wald(double level) {
        double half = Distributions.normal(level) * Math.sqrt(variance() / n);
        return new Interval(share() - half, share() + half, level, "wald");
    }

    /** Halves the range in which the score statistic falls to z; it falls all the way from -1 to the share that was seen. */
    private static double tangoLow(long plus, long minus, long n, double z) {
        double b = (double) plus / n;
        double c = (double) minus / n;
        double low = -1;
        double high = b - c;
        for (int i = 0; i < HALVINGS; i++) {
            double delta = (low + high) / 2;
            boolean below = b - c - delta > z * Math.sqrt(nullVariance(b, c, delta) / n);
            low = below ? delta : low;
            high = below ? high : delta;
        }
        return low;
    }

    /** Returns an item's variance under the hypothesis that the difference is delta, at the likeliest shares under it. */
    private static double nullVariance(double b, double c, double delta) {
        double linear = (2 - b + c) * delta - b - c;
        double constant = -c * delta * (1 - delta);
        double minus = (Math.sqrt(Math.max(0, linear * linear - 8 * constant)) - linear) / 4;
        return Math.max(0, 2 * minus + delta * (1 - delta));
    }
}
