package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Learns from all folds but one and works out the margins of that one, for each cost and each fold. */
final class CrossValidation {
    private static final int FEWEST_TEXTS = 2;

    private final FeatureTable features;
    private final Targets targets;
    private final Folds folds;
    private final SolverOptions options;

    CrossValidation(FeatureTable features, Targets targets, Folds folds, SolverOptions options) {
        this.features = features;
        this.targets = targets;
        this.folds = folds;
        this.options = options;
    }

    /**
     * Runs.
     *
     * @param costs ascending; each goes on from the one before
     * @return the margins by cost
     */
    Margins[] margins(double... costs) {
        Margins[] margins = new Margins[costs.length];
        Arrays.setAll(margins, cost -> new Margins(features.texts().length));
        IntStream.range(0, folds.count()).parallel().forEach(fold -> run(fold, costs, margins));
        return margins;
    }

    private void run(int fold, double[] costs, Margins[] margins) {
        int[] part = folds.outside(fold);
        Design design = Design.of(features, part, FEWEST_TEXTS);
        DualSolver solver = new DualSolver(design, part, targets, options);
        for (int c = 0; c < costs.length; c++) {
            solver.solve(costs[c]);
            for (int text : folds.inside(fold)) {
                float[] out = new float[targets.count()];
                solver.margins(design.columns(text), design.values(text), out);
                margins[c].put(text, out, design.known(text));
            }
        }
    }
}
