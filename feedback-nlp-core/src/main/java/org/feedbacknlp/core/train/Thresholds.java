package org.feedbacknlp.core.train;

import java.util.stream.IntStream;

/**
 * Finds from which probability a label is given where several may hold: the one with the best F1 for each label that is frequent enough to
 * tell, one for all others.
 */
final class Thresholds {
    private static final int FEWEST_EXAMPLES = 30;
    private static final int STEPS = 50;

    private final double[][] probabilities;
    private final Targets targets;

    /**
     * Looks at calibrated probabilities.
     *
     * @param probabilities by example and label, of texts that were not trained on
     * @param targets the right labels
     */
    Thresholds(double[][] probabilities, Targets targets) {
        this.probabilities = probabilities;
        this.targets = targets;
    }

    float[] find() {
        int outputs = targets.count();
        float[] thresholds = new float[outputs];
        double shared = bestShared();
        for (int k = 0; k < outputs; k++) {
            int label = k;
            long examples = IntStream.range(0, probabilities.length)
                    .filter(i -> targets.has(i, label))
                    .count();
            // Halfway to the shared one, since the best of so many tries is partly luck.
            thresholds[k] = (float) (examples < FEWEST_EXAMPLES ? shared : (shared + best(k)) / 2);
        }
        return thresholds;
    }

    private double best(int k) {
        double best = 0.5;
        double most = -1;
        for (int step = 1; step < STEPS; step++) {
            double threshold = (double) step / STEPS;
            double f1 = f1(k, threshold);
            if (f1 > most) {
                most = f1;
                best = threshold;
            }
        }
        return best;
    }

    private double bestShared() {
        double best = 0.5;
        double most = -1;
        for (int step = 1; step < STEPS; step++) {
            double threshold = (double) step / STEPS;
            double sum = IntStream.range(0, targets.count())
                    .mapToDouble(k -> f1(k, threshold))
                    .sum();
            if (sum > most) {
                most = sum;
                best = threshold;
            }
        }
        return best;
    }

    private double f1(int k, double threshold) {
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (int i = 0; i < probabilities.length; i++) {
            boolean gives = probabilities[i][k] >= threshold;
            boolean wants = targets.has(i, k);
            right += gives && wants ? 1 : 0;
            given += gives ? 1 : 0;
            wanted += wants ? 1 : 0;
        }
        return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
    }
}
