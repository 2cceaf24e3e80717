package org.feedbacknlp.benchmarks.accuracy;

import java.util.Locale;

/** Counts what was found and what was to be found. Not thread-safe. */
final class Hits {
    private int right;
    private int wrong;
    private int missed;

    /**
     * Counts one decision.
     *
     * @param wanted whether it is there
     * @param found whether it was found
     */
    void add(boolean wanted, boolean found) {
        right += wanted && found ? 1 : 0;
        wrong += !wanted && found ? 1 : 0;
        missed += wanted && !found ? 1 : 0;
    }

    /** Returns how many there are to be found. */
    int wanted() {
        return right + missed;
    }

    /** Returns the share of what was found that is there; 1 where nothing was found. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Returns the share of what is there that was found; 1 where nothing is there. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** Returns the harmonic mean of precision and recall. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }

    /** Shows precision, recall and F1. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", precision(), recall(), f1());
    }
}
