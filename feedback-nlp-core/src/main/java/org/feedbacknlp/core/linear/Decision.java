package org.feedbacknlp.core.linear;

import java.util.Arrays;
import org.feedbacknlp.core.model.ModelKind;

/** Which labels follow from a model's probabilities. */
public final class Decision {
    private Decision() {}

    /**
     * Decides.
     *
     * @param model whose probabilities they are
     * @param probabilities one a label
     * @param chosen takes true for each label that holds
     */
    public static void of(LinearModel model, double[] probabilities, boolean[] chosen) {
        of(model.calibration(), model.kind(), probabilities, chosen);
    }

    /**
     * Decides.
     *
     * @param calibration what the probabilities follow from
     * @param kind how the labels relate
     * @param probabilities one a label
     * @param chosen takes true for each label that holds
     */
    public static void of(Calibration calibration, ModelKind kind, double[] probabilities, boolean[] chosen) {
        int outputs = calibration.labels();
        Arrays.fill(chosen, 0, outputs, false);
        switch (kind) {
            case SINGLE -> chosen[top(probabilities, outputs)] = true;
            case ORDINAL -> chosen[median(probabilities, outputs)] = true;
            case MULTI -> choose(calibration, probabilities, chosen);
        }
    }

    private static void choose(Calibration calibration, double[] probabilities, boolean[] chosen) {
        int outputs = calibration.labels();
        boolean any = false;
        for (int k = 0; k < outputs; k++) {
            chosen[k] = probabilities[k] >= calibration.threshold(k);
            any |= chosen[k];
        }
        if (!any && calibration.atLeastOne()) {
            chosen[nearest(calibration, probabilities)] = true;
        }
    }

    /** Returns the label that is least far below its threshold. */
    static int nearest(Calibration calibration, double[] probabilities) {
        int nearest = 0;
        double best = -1;
        for (int k = 0; k < calibration.labels(); k++) {
            double part = probabilities[k] / calibration.threshold(k);
            if (part > best) {
                best = part;
                nearest = k;
            }
        }
        return nearest;
    }

    /** Returns the most probable label, the first of equal ones. */
    static int top(double[] probabilities, int outputs) {
        int top = 0;
        for (int k = 1; k < outputs; k++) {
            top = probabilities[k] > probabilities[top] ? k : top;
        }
        return top;
    }

    /** Returns the label in the middle of the distribution, which errs least in steps of the order. */
    static int median(double[] probabilities, int outputs) {
        double sum = 0;
        int k = 0;
        while (k < outputs - 1 && sum + probabilities[k] < 0.5) {
            sum += probabilities[k++];
        }
        return k;
    }
}
