package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Decision;
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

    private Outcomes(int outputs) {
        right = new int[outputs];
        given = new int[outputs];
        wanted = new int[outputs];
    }

    /** Counts how predictions compare with the right labels. */
    static Outcomes of(List<Prediction> predictions, Targets targets) {
        Outcomes outcomes = new Outcomes(targets.count());
        double[] probabilities = new double[targets.count()];
        boolean[] chosen = new boolean[targets.count()];
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            Arrays.setAll(probabilities, prediction::probability);
            for (int k = 0; k < chosen.length; k++) {
                chosen[k] = prediction.holds(k);
            }
            outcomes.count(i, probabilities, chosen, targets, prediction.kind() == ModelKind.MULTI);
        }
        return outcomes;
    }

    /**
     * Decides on examples by a model's calibration and counts.
     *
     * @param margins by example
     * @param calibration how they become probabilities
     * @param kind how the labels relate
     * @param targets the right labels
     */
    Outcomes(float[][] margins, Calibration calibration, ModelKind kind, Targets targets) {
        this(targets.count());
        int outputs = targets.count();
        double[] probabilities = new double[outputs];
        boolean[] chosen = new boolean[outputs];
        for (int i = 0; i < margins.length; i++) {
            for (int k = 0; k < outputs; k++) {
                probabilities[k] = margins[i][k];
            }
            Probabilities.of(calibration, kind, probabilities);
            Decision.of(calibration, kind, probabilities, chosen);
            count(i, probabilities, chosen, targets, kind == ModelKind.MULTI);
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
