package org.feedbacknlp.insight.stat;

import org.feedbacknlp.insight.internal.Require;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.hipparchus.special.Erf;

/** Quantiles and tails, all two-sided. The one place that asks the library for them. */
final class Distributions {
    /** Tables whose probability differs from the observed one's by rounding alone count as equally likely. */
    private static final double ROUNDING = 1 + 1e-7;

    private static final double ACCURACY = 1e-14;
    private static final double SQRT_2 = Math.sqrt(2);

    private Distributions() {}

    /**
     * Returns how many standard deviations to either side hold a share of a normal distribution.
     *
     * @param level the share, between 0 and 1
     */
    static double normal(double level) {
        Require.level(level);
        return new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
    }

    /**
     * Returns how many standard errors to either side hold a share of Student's distribution.
     *
     * @param level the share, between 0 and 1
     * @param freedom the degrees of freedom, above 0
     */
    static double student(double level, double freedom) {
        Require.level(level);
        return new TDistribution(freedom, ACCURACY).inverseCumulativeProbability((1 + level) / 2);
    }

    /** Returns the probability of a standard normal value at least as far from 0. */
    static double normalTail(double z) {
        return Erf.erfc(Math.abs(z) / SQRT_2);
    }

    /** Returns the probability of a value of Student's distribution at least as far from 0. */
    static double studentTail(double t, double freedom) {
        return Math.min(1, 2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(t)));
    }

    /** Returns the probability of a value of the chi-squared distribution with one degree of freedom at least as large. */
    static double chiSquaredTail(double x) {
        return Erf.erfc(Math.sqrt(Math.max(0, x) / 2));
    }

    /**
     * Returns the probability, margins given, of a 2 × 2 table at most as likely as the one seen.
     *
     * @param hits first cell
     * @param n first row
     * @param otherHits first cell of the second row
     * @param otherN second row
     */
    static double fisher(int hits, int n, int otherHits, int otherN) {
        int all = Math.addExact(n, otherN);
        int column = hits + otherHits;
        HypergeometricDistribution tables = new HypergeometricDistribution(all, column, n);
        double limit = tables.probability(hits) * ROUNDING;
        double sum = 0;
        for (int x = tables.getSupportLowerBound(); x <= tables.getSupportUpperBound(); x++) {
            double likelihood = tables.probability(x);
            sum += likelihood <= limit ? likelihood : 0;
        }
        return Math.min(1, sum);
    }
}
