package org.feedbacknlp.core.linear;

import org.feedbacknlp.core.model.ModelKind;

/** Turns the margins of a model into calibrated probabilities, in place. */
public final class Probabilities {
    private Probabilities() {}

    /**
     * Calibrates.
     *
     * @param model whose margins they are
     * @param values the margins, one a label; takes the probabilities, which add up to 1 unless several labels may hold
     */
    public static void of(LinearModel model, double[] values) {
        of(model.calibration(), model.kind(), values);
    }

    /**
     * Calibrates.
     *
     * @param calibration how
     * @param kind how the labels relate
     * @param values the margins, one a label; takes the probabilities, which add up to 1 unless several labels may hold
     */
    public static void of(Calibration calibration, ModelKind kind, double[] values) {
        int outputs = calibration.labels();
        for (int k = 0; k < outputs; k++) {
            values[k] = calibration.slope(k) * values[k] + calibration.offset(k);
        }
        if (kind == ModelKind.MULTI) {
            logistic(values, outputs);
        } else {
            softmax(values, outputs);
        }
    }

    static void logistic(double[] values, int outputs) {
        for (int k = 0; k < outputs; k++) {
            double e = Exp.of(-Math.abs(values[k]));
            values[k] = values[k] >= 0 ? 1 / (1 + e) : e / (1 + e);
        }
    }

    static void softmax(double[] values, int outputs) {
        double top = values[0];
        for (int k = 1; k < outputs; k++) {
            top = Math.max(top, values[k]);
        }
        double sum = 0;
        for (int k = 0; k < outputs; k++) {
            values[k] = Exp.of(values[k] - top);
            sum += values[k];
        }
        for (int k = 0; k < outputs; k++) {
            values[k] /= sum;
        }
    }
}
