package org.feedbacknlp.core.train;

import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.ModelKind;

/** Counts how decisions compare with the right labels. */
final class Outcomes {
    private static final int BINS = 15;

    private final int[] right;
    private final int[] given;
    private final int[] wanted;
    private final double[] confidence = new double[BINS];
    private final double[] accuracy = new double[BINS];
    private int whole;
    private int examples;

    /**
     * Decides on examples by a model's calibration and counts.
     *
     * @param margins by example
     * @param model whose calibration decides
     * @param targets the right labels
     */
    Outcomes(float[][] margins, LinearModel model, Targets targets) {
        int outputs = targets.count();
        right = new int[outputs];
        given = new int[outputs];
        wanted = new int[outputs];
        double[] probabilities = new double[outputs];
        boolean[] chosen = new boolean[outputs];
        for (int i = 0; i < margins.length; i++) {
            for (int k = 0; k < outputs; k++) {
                probabilities[k] = margins[i][k];
            }
            Probabilities.of(model, probabilities);
            Decision.of(model, probabilities, chosen);
            count(i, probabilities, chosen, targets, model.kind() == ModelKind.MULTI);
        }
    }

    private void count(int i, double[] probabilities, boolean[] chosen, Targets targets, boolean multi) {
        boolean all = true;
        for (int k = 0; k < chosen.length; k++) {
            boolean wants = targets.has(i, k);
            right[k] += chosen[k] && wants ? 1 : 0;
            given[k] += chosen[k] ? 1 : 0;
            wanted[k] += wants ? 1 : 0;
            all &= chosen[k] == wants;
            if (multi ? probabilities[k] > 0.01 : chosen[k]) {
                int bin = (int) Math.min(BINS - 1, probabilities[k] * BINS);
                confidence[bin] += probabilities[k];
                accuracy[bin] += wants ? 1 : 0;
            }
        }
        whole += all ? 1 : 0;
        examples++;
    }

    double accuracy() {
        return (double) whole / examples;
    }

    double microF1() {
        long hits = 0;
        long both = 0;
        for (int k = 0; k < right.length; k++) {
            hits += right[k];
            both += given[k] + wanted[k];
        }
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    double macroF1() {
        double sum = 0;
        int counted = 0;
        for (int k = 0; k < right.length; k++) {
            if (wanted[k] > 0) {
                counted++;
                sum += 2.0 * right[k] / (given[k] + wanted[k]);
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }

    double calibrationError() {
        double error = 0;
        double all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - accuracy[bin]);
        }
        for (int k = 0; k < given.length; k++) {
            all += given[k];
        }
        return all == 0 ? 0 : error / Math.max(all, examples);
    }
}
