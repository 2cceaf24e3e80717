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
        calibrate(calibration, values);
        if (kind == ModelKind.MULTI) {
            logistic(values, outputs);
        } else {
            softmax(values, outputs);
        }
    }

    static void calibrate(Calibration calibration, double[] values) {
        for (int k = 0; k < calibration.labels(); k++) {
            values[k] = calibration.slope(k) * values[k] + calibration.offset(k);
        }
    }

    static void logistic(double[] values, int outputs) {
        for (int k = 0; k < outputs; k++) {
            values[k] = logistic(values[k]);
        }
    }

    static double logistic(double value) {
        double e = Exp.of(-Math.abs(value));
        return value >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    static void softmax(double[] values, int outputs) {
        double sum = exponents(values, outputs);
        for (int k = 0; k < outputs; k++) {
            values[k] /= sum;
        }
    }

    /** Takes the exponentials, that of the highest value as 1, and returns their sum. */
    static double exponents(double[] values, int outputs) {
        double top = values[0];
        for (int k = 1; k < outputs; k++) {
            top = Math.max(top, values[k]);
        }
        double sum = 0;
        for (int k = 0; k < outputs; k++) {
            values[k] = Exp.of(values[k] - top);
            sum += values[k];
        }
        return sum;
    }
}
