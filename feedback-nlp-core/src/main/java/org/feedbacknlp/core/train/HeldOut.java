package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.ModelKind;

/** What held-out folds teach: which cost to take, and how margins become probabilities. Immutable. */
final class HeldOut {
    private static final double[] COSTS = {0.1, 0.3, 1, 3};
    private static final double DEFAULT_COST = 1;
    private static final float DEFAULT_SLOPE = 4;
    private static final double FEW_WITHOUT_LABEL = 0.01;

    private final double cost;
    private final SortedMap<Double, Double> tried;
    private final Calibration calibration;
    private final float[][] margins;

    private HeldOut(double cost, SortedMap<Double, Double> tried, Calibration calibration, float[][] margins) {
        this.cost = cost;
        this.tried = tried;
        this.calibration = calibration;
        this.margins = margins;
    }

    /** Takes what does well on most data, where there is too little to hold any of it out. */
    static HeldOut nothing(Targets targets, TrainOptions options) {
        float[] slopes = new float[targets.count()];
        Arrays.fill(slopes, DEFAULT_SLOPE);
        float[] halves = new float[targets.count()];
        Arrays.fill(halves, 0.5f);
        Calibration calibration = new Calibration(slopes, new float[targets.count()], halves, true);
        return new HeldOut(options.cost().orElse(DEFAULT_COST), new TreeMap<>(), calibration, new float[0][]);
    }

    /** Cross-validates. */
    static HeldOut of(
            List<Example> examples,
            FeatureTable features,
            Targets targets,
            TrainOptions options,
            SolverOptions solving) {
        double[] costs =
                options.cost().isPresent() ? new double[] {options.cost().getAsDouble()} : COSTS;
        options.progress().accept("cross-validating " + costs.length + " costs in " + options.folds() + " folds");
        Folds folds = Folds.of(examples, options.folds());
        float[][][] margins = new CrossValidation(features, targets, folds, solving).margins(costs);
        SortedMap<Double, Double> tried = new TreeMap<>();
        HeldOut best = null;
        double most = -1;
        for (int c = 0; c < costs.length; c++) {
            for (Calibration calibration : calibrations(margins[c], targets, options)) {
                Outcomes outcomes = new Outcomes(margins[c], bare(targets, options, calibration), targets);
                double first = options.kind() == ModelKind.MULTI ? outcomes.microF1() : outcomes.accuracy();
                double worth = (first + outcomes.macroF1()) / 2;
                tried.merge(costs[c], worth, Math::max);
                if (best == null || worth > most) {
                    most = worth;
                    best = new HeldOut(costs[c], tried, calibration, margins[c]);
                }
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    private static List<Calibration> calibrations(float[][] margins, Targets targets, TrainOptions options) {
        Calibrator calibrator = new Calibrator(margins, targets);
        if (options.kind() != ModelKind.MULTI) {
            return List.of(calibrator.softmax(true), calibrator.softmax(false));
        }
        return List.of(withThresholds(calibrator.logistic(), margins, targets, options));
    }

    private static Calibration withThresholds(
            Calibration calibration, float[][] margins, Targets targets, TrainOptions options) {
        LinearModel model = bare(targets, options, calibration);
        double[][] probabilities = new double[margins.length][targets.count()];
        for (int i = 0; i < margins.length; i++) {
            for (int k = 0; k < targets.count(); k++) {
                probabilities[i][k] = margins[i][k];
            }
            Probabilities.of(model, probabilities[i]);
        }
        long without = IntStream.range(0, margins.length)
                .filter(i -> targets.of(i).length == 0)
                .count();
        boolean atLeastOne = without < FEW_WITHOUT_LABEL * margins.length;
        return calibration.withThresholds(new Thresholds(probabilities, targets).find(), atLeastOne);
    }

    /** Makes a model without weights, for what looks at calibrations alone. */
    private static LinearModel bare(Targets targets, TrainOptions options, Calibration calibration) {
        int outputs = targets.count();
        return new LinearModel(
                options.name(),
                options.kind(),
                targets.names(),
                options.spec(),
                new long[0],
                new byte[0],
                new float[outputs],
                new float[outputs],
                calibration);
    }

    double cost() {
        return cost;
    }

    /** Returns what each cost was worth. */
    SortedMap<Double, Double> tried() {
        return tried;
    }

    Calibration calibration() {
        return calibration;
    }

    /** Returns the margins of each example by a solver that has not seen it; none where nothing was held out. */
    float[][] margins() {
        return margins;
    }
}
