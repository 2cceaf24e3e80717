package org.feedbacknlp.benchmarks.accuracy;

import java.util.Locale;

/**
 * How far ordinal guesses are off: the mean distance in steps, the same over what has a step above 0, and the mean of the means of
 * each true step (macro-averaged absolute error, Baccianella, Esuli and Sebastiani, 2009), which no majority can buy. Not thread-safe.
 */
final class OrdinalError {
    private static final int STEPS = 5;

    private final int[] counts = new int[STEPS];
    private final int[] distances = new int[STEPS];

    void add(int wanted, int found) {
        counts[wanted]++;
        distances[wanted] += Math.abs(wanted - found);
    }

    double mean() {
        return mean(0);
    }

    private double mean(int from) {
        int count = 0;
        int distance = 0;
        for (int step = from; step < STEPS; step++) {
            count += counts[step];
            distance += distances[step];
        }
        return count == 0 ? 0 : (double) distance / count;
    }

    private double macro() {
        double sum = 0;
        int steps = 0;
        for (int step = 0; step < STEPS; step++) {
            if (counts[step] > 0) {
                sum += (double) distances[step] / counts[step];
                steps++;
            }
        }
        return steps == 0 ? 0 : sum / steps;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "mean %.3f, above none %.3f, mean of the steps' means %.3f", mean(), mean(1), macro());
    }
}
