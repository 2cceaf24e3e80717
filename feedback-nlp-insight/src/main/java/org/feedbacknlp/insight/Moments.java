package org.feedbacknlp.insight;

import java.util.Arrays;
import org.feedbacknlp.insight.stat.RelativeImportance;

/**
 * Sums over verbatims of a whole-number outcome, of indicators (1 or 0) and of their products: all that a regression of the
 * one on the others needs.
 */
final class Moments {
    private final int indicators;
    private final long[] together;
    private final long[] outcomeSums;
    private long n;
    private long outcome;
    private long outcomeSquares;

    /**
     * Starts at zero.
     *
     * @param indicators how many there are
     */
    Moments(int indicators) {
        this.indicators = indicators;
        this.together = new long[indicators * indicators];
        this.outcomeSums = new long[indicators];
    }

    /** Counts a verbatim with its outcome and the indicators that are 1. */
    void add(int y, int[] present) {
        n++;
        outcome += y;
        outcomeSquares += (long) y * y;
        for (int i : present) {
            outcomeSums[i] += y;
            for (int j : present) {
                together[i * indicators + j]++;
            }
        }
    }

    /** Adds the other's sums. */
    void merge(Moments other) {
        n += other.n;
        outcome += other.outcome;
        outcomeSquares += other.outcomeSquares;
        Arrays.setAll(outcomeSums, i -> outcomeSums[i] + other.outcomeSums[i]);
        Arrays.setAll(together, i -> together[i] + other.together[i]);
    }

    /** Returns how many verbatims were counted. */
    long n() {
        return n;
    }

    /** Returns in how many an indicator is 1. */
    long count(int indicator) {
        return together[indicator * indicators + indicator];
    }

    /** Returns the standard deviation of the outcome, with n. */
    double deviation() {
        return n == 0 ? 0 : Math.sqrt(Math.max(0, covariance(outcomeSquares, outcome, outcome)));
    }

    /** Returns the standard deviation of an indicator, with n. */
    double deviation(int indicator) {
        double share = n == 0 ? 0 : (double) count(indicator) / n;
        return Math.sqrt(share * (1 - share));
    }

    /** Returns the correlations of some indicators; one that never varies correlates with nothing. */
    RelativeImportance correlations(int[] chosen) {
        double[][] among = new double[chosen.length][chosen.length];
        double[] withOutcome = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            withOutcome[i] = correlation(
                    covariance(outcomeSums[chosen[i]], count(chosen[i]), outcome), deviation(chosen[i]) * deviation());
            for (int j = 0; j < chosen.length; j++) {
                long both = together[chosen[i] * indicators + chosen[j]];
                double covariance = covariance(both, count(chosen[i]), count(chosen[j]));
                among[i][j] = i == j ? 1 : correlation(covariance, deviation(chosen[i]) * deviation(chosen[j]));
            }
        }
        return RelativeImportance.of(among, withOutcome);
    }

    private double covariance(long products, long first, long second) {
        return (products - (double) first * second / n) / n;
    }

    private static double correlation(double covariance, double deviations) {
        return deviations > 0 ? Math.max(-1, Math.min(1, covariance / deviations)) : 0;
    }
}
