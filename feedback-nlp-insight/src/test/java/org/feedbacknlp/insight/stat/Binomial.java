package org.feedbacknlp.insight.stat;

import java.util.Random;

/** Draws, for simulations. */
final class Binomial {
    private Binomial() {}

    static Proportion draw(Random random, int n, double share) {
        int hits = 0;
        for (int i = 0; i < n; i++) {
            hits += random.nextDouble() < share ? 1 : 0;
        }
        return new Proportion(hits, n);
    }

    /** The probability of a number of hits, by the recurrence from 0 hits. */
    static double probability(int hits, int n, double share) {
        double probability = StrictMath.pow(1 - share, n);
        for (int k = 0; k < hits; k++) {
            probability *= (double) (n - k) / (k + 1) * share / (1 - share);
        }
        return probability;
    }
}
