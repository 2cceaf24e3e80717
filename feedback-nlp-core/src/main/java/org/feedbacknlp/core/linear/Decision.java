package org.feedbacknlp.core.linear;

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
        int outputs = model.labels().size();
        java.util.Arrays.fill(chosen, 0, outputs, false);
        switch (model.kind()) {
            case SINGLE -> chosen[top(probabilities, outputs)] = true;
            case ORDINAL -> chosen[median(probabilities, outputs)] = true;
            case MULTI -> choose(model, probabilities, chosen);
        }
    }

    private static void choose(LinearModel model, double[] probabilities, boolean[] chosen) {
        int outputs = model.labels().size();
        boolean any = false;
        for (int k = 0; k < outputs; k++) {
            chosen[k] = probabilities[k] >= model.calibration().threshold(k);
            any |= chosen[k];
        }
        if (!any && model.calibration().atLeastOne()) {
            chosen[nearest(model, probabilities)] = true;
        }
    }

    /** Returns the label that is least far below its threshold. */
    private static int nearest(LinearModel model, double[] probabilities) {
        int nearest = 0;
        double best = -1;
        for (int k = 0; k < model.labels().size(); k++) {
            double part = probabilities[k] / model.calibration().threshold(k);
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
