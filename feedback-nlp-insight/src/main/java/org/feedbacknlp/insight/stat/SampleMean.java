package org.feedbacknlp.insight.stat;

import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.internal.Require;

/**
 * The mean of whole numbers, kept as sums so that the order of adding never shows.
 *
 * @param n how many, at least 1
 * @param sum of the numbers
 * @param squares sum of their squares
 */
public record SampleMean(long n, long sum, long squares) {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if {@code n} is not positive or {@code squares} negative
     */
    public SampleMean {
        Require.positive(n, "n");
        Require.part(0, squares, "squares");
    }

    /**
     * Returns the mean.
     *
     * @return sum over n
     */
    public double mean() {
        return (double) sum / n;
    }

    /**
     * Returns the sample variance, with n - 1.
     *
     * @return at least 0; 0 for a single number
     */
    public double variance() {
        return n == 1 ? 0 : Math.max(0, squares - mean() * sum) / (n - 1);
    }

    /**
     * Returns Student's t interval, cut off where no number can be. Where all numbers are equal it would have no width, as if nobody could ever differ: there
     * the interval is what Wilson's upper bound on the share of those who would have answered otherwise allows.
     *
     * @param level the confidence level, between 0 and 1
     * @param lowest the least that a number can be
     * @param highest the most that a number can be
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval student(double level, double lowest, double highest) {
        double mean = mean();
        double variance = variance();
        if (variance <= 0) {
            double others = 1 - new Proportion(n, n).wilson(level).low();
            return new Interval(
                    mean - others * (mean - lowest), mean + others * (highest - mean), level, "all-equal wilson");
        }
        double half = Distributions.student(level, n - 1.0) * Math.sqrt(variance / n);
        return new Interval(Math.max(lowest, mean - half), Math.min(highest, mean + half), level, "student");
    }
}
