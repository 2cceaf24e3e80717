package org.feedbacknlp.core.train;

import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.ModelKind;

/** Counts how decisions compare with the right labels. */
final class Outcomes {
    private final int[] right;
    private final int[] given;
    private final int[] wanted;
    private int whole;
    private int examples;

    /**
     * Decides on examples by a model's calibration and counts.
     *
     * @param margins by example
     * @param calibration how they become probabilities
     * @param kind how the labels relate
     * @param targets the right labels
     */
    Outcomes(float[][] margins, Calibration calibration, ModelKind kind, Targets targets) {
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
            Probabilities.of(calibration, kind, probabilities);
            Decision.of(calibration, kind, probabilities, chosen);
            count(i, chosen, targets);
        }
    }

    private void count(int i, boolean[] chosen, Targets targets) {
        boolean all = true;
        for (int k = 0; k < chosen.length; k++) {
            boolean wants = targets.has(i, k);
            right[k] += chosen[k] && wants ? 1 : 0;
            given[k] += chosen[k] ? 1 : 0;
            wanted[k] += wants ? 1 : 0;
            all &= chosen[k] == wants;
        }
        whole += all ? 1 : 0;
        examples++;
    }

    double accuracy() {
        return examples == 0 ? 0 : (double) whole / examples;
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
}
