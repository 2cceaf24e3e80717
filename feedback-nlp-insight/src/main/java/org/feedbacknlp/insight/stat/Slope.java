package org.feedbacknlp.insight.stat;

import java.util.Arrays;
import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.internal.Require;

/**
 * A straight line through the means of groups, each weighted by its size. The spread of the means around the line tells how
 * much more they vary than chance between items would have them (the dispersion, never taken to be below 1), so that
 * restless weeks widen the interval.
 *
 * @param perStep by how much the mean moves when x grows by 1
 * @param standardError of {@code perStep}, dispersion included
 * @param dispersion how many times as large as expected the spread around the line is, at least 1
 * @param freedom degrees of freedom: groups less 2
 */
public record Slope(double perStep, double standardError, double dispersion, int freedom) {
    /** How few groups still leave two degrees of freedom. */
    public static final int FEWEST_GROUPS = 4;

    /**
     * Fits the line by weighted least squares.
     *
     * @param x the groups' places, not all the same
     * @param sizes how many items each group has, at least 1
     * @param means of the groups
     * @param variance of one item, above 0
     * @return the slope
     * @throws IllegalArgumentException if there are fewer than {@link #FEWEST_GROUPS} groups, the arrays differ in length, or
     *     the variance is not above 0
     */
    public static Slope fit(double[] x, long[] sizes, double[] means, double variance) {
        int k = x.length;
        if (k < FEWEST_GROUPS || sizes.length != k || means.length != k || !(variance > 0)) {
            throw new IllegalArgumentException("no line through " + k + " groups with variance " + variance);
        }
        double n = Arrays.stream(sizes).sum();
        double xMean = 0;
        double yMean = 0;
        for (int i = 0; i < k; i++) {
            Require.positive(sizes[i], "size");
            xMean += sizes[i] / n * x[i];
            yMean += sizes[i] / n * means[i];
        }
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < k; i++) {
            xx += sizes[i] * (x[i] - xMean) * (x[i] - xMean);
            xy += sizes[i] * (x[i] - xMean) * (means[i] - yMean);
        }
        double slope = xy / xx;
        double spread = 0;
        for (int i = 0; i < k; i++) {
            double residual = means[i] - yMean - slope * (x[i] - xMean);
            spread += sizes[i] * residual * residual / variance;
        }
        double dispersion = Math.max(1, spread / (k - 2));
        return new Slope(slope, Math.sqrt(dispersion * variance / xx), dispersion, k - 2);
    }

    /**
     * Returns Student's interval.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval of {@link #perStep}
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval interval(double level) {
        double half = Distributions.student(level, freedom) * standardError;
        return new Interval(perStep - half, perStep + half, level, "student quasi-likelihood");
    }

    /**
     * Returns the two-sided probability of a slope at least as steep by chance alone.
     *
     * @return from 0 to 1
     */
    public double p() {
        return Distributions.studentTail(perStep / standardError, freedom);
    }
}
