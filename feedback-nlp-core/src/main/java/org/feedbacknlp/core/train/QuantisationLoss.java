package org.feedbacknlp.core.train;

import java.util.Arrays;
import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.Probabilities;

/** How many decisions change when weights become bytes. */
final class QuantisationLoss {
    private final LinearModel model;
    private final Design design;
    private final DualSolver solver;
    private final int outputs;

    /**
     * Looks at a model and what it was made of.
     *
     * @param model the model, whose rows are the first columns of the design
     * @param design the texts
     * @param solver the exact weights
     * @param outputs how many labels there are
     */
    QuantisationLoss(LinearModel model, Design design, DualSolver solver, int outputs) {
        this.model = model;
        this.design = design;
        this.solver = solver;
        this.outputs = outputs;
    }

    /** Returns the share of the first examples whose labels change. */
    double changed(int examples) {
        float[] exact = new float[outputs];
        double[] probabilities = new double[outputs];
        boolean[] before = new boolean[outputs];
        boolean[] after = new boolean[outputs];
        int changed = 0;
        for (int i = 0; i < examples; i++) {
            solver.margins(design.columns(i), design.values(i), exact);
            Arrays.setAll(probabilities, k -> exact[k]);
            decide(probabilities, before);
            for (int k = 0; k < outputs; k++) {
                probabilities[k] = margin(i, k);
            }
            decide(probabilities, after);
            changed += Arrays.equals(before, after) ? 0 : 1;
        }
        return (double) changed / examples;
    }

    private double margin(int i, int k) {
        int[] columns = design.columns(i);
        float[] values = design.values(i);
        double sum = 0;
        for (int j = 0; j < columns.length && columns[j] < design.width(); j++) {
            sum += values[j] / design.scale(columns[j]) * model.weights()[columns[j] * outputs + k];
        }
        return sum * model.scale(k) + model.bias(k);
    }

    private void decide(double[] probabilities, boolean[] chosen) {
        Probabilities.of(model, probabilities);
        Decision.of(model, probabilities, chosen);
    }
}
