package org.feedbacknlp.core.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.tally.LabelCounts;

/** What held-out folds teach: which cost to take, how margins become probabilities, and how good that is. Immutable. */
final class HeldOut {
    private static final double[] COSTS = {0.1, 0.3, 1, 3};
    private static final double DEFAULT_COST = 1;
    private static final float DEFAULT_SLOPE = 4;

    private final double cost;
    private final double worth;
    private final SortedMap<Double, Double> tried;
    private final Calibration calibration;
    private final List<Prediction> predictions;

    private HeldOut(
            double cost,
            double worth,
            SortedMap<Double, Double> tried,
            Calibration calibration,
            List<Prediction> predictions) {
        this.cost = cost;
        this.worth = worth;
        this.tried = tried;
        this.calibration = calibration;
        this.predictions = predictions;
    }

    /** Takes what does well on most data, where there is too little to hold any of it out. */
    static HeldOut nothing(Targets targets, TrainOptions options) {
        float[] slopes = new float[targets.count()];
        Arrays.fill(slopes, DEFAULT_SLOPE);
        float[] halves = new float[targets.count()];
        Arrays.fill(halves, 0.5f);
        Calibration calibration = new Calibration(slopes, new float[targets.count()], halves, true);
        return new HeldOut(options.cost().orElse(DEFAULT_COST), 0, new TreeMap<>(), calibration, List.of());
    }

    /** Cross-validates. */
    static HeldOut of(
            Folds folds, FeatureTable features, Targets targets, TrainOptions options, SolverOptions solving) {
        double[] costs =
                options.cost().isPresent() ? new double[] {options.cost().getAsDouble()} : COSTS;
        options.progress().accept("cross-validating " + costs.length + " costs in " + folds.count() + " folds");
        Margins[] margins = new CrossValidation(features, targets, folds, solving).margins(costs);
        SortedMap<Double, Double> tried = new TreeMap<>();
        Choice best = null;
        for (int c = 0; c < costs.length; c++) {
            Choice choice = Choice.best(costs[c], margins[c], targets, options.kind());
            tried.put(costs[c], choice.worth());
            best = best == null || choice.worth() > best.worth() ? choice : best;
        }
        Choice chosen = Objects.requireNonNull(best);
        return new HeldOut(
                chosen.cost(),
                chosen.worth(),
                tried,
                chosen.calibration(),
                predict(chosen, folds, targets, options.kind()));
    }

    /** Decides on each fold by a calibration that was fitted to the others. */
    private static List<Prediction> predict(Choice choice, Folds folds, Targets targets, ModelKind kind) {
        Prediction[] predictions = new Prediction[choice.margins().count()];
        double[] probabilities = new double[targets.count()];
        boolean[] chosen = new boolean[targets.count()];
        for (int fold = 0; fold < folds.count(); fold++) {
            int[] others = folds.outside(fold);
            Calibration calibration = choice.way().fit(choice.margins().only(others), targets.only(others));
            for (int i : folds.inside(fold)) {
                float[] margins = choice.margins().of(i);
                Arrays.setAll(probabilities, k -> margins[k]);
                Probabilities.of(calibration, kind, probabilities);
                Decision.of(calibration, kind, probabilities, chosen);
                predictions[i] = new Prediction(
                        kind,
                        targets.names(),
                        probabilities,
                        chosen,
                        choice.margins().known(i));
            }
        }
        return List.of(predictions);
    }

    /** A cost with the way of calibrating that suits it best, and what the two are worth. */
    private record Choice(double cost, CalibrationKind way, Calibration calibration, Margins margins, double worth) {
        static Choice best(double cost, Margins margins, Targets targets, ModelKind kind) {
            List<Choice> choices = new ArrayList<>();
            for (CalibrationKind way : CalibrationKind.of(kind)) {
                Calibration calibration = way.fit(margins.all(), targets);
                LabelCounts outcomes = Outcomes.of(margins.all(), calibration, kind, targets);
                double first = kind == ModelKind.MULTI ? outcomes.microF1() : outcomes.accuracy();
                choices.add(new Choice(cost, way, calibration, margins, (first + outcomes.macroF1()) / 2));
            }
            return choices.stream()
                    .reduce((one, other) -> other.worth() > one.worth() ? other : one)
                    .orElseThrow();
        }
    }

    double cost() {
        return cost;
    }

    /** Returns what the cost is worth: the mean of accuracy, or micro-F1 where several labels may hold, and macro-F1. */
    double worth() {
        return worth;
    }

    /** Returns what each cost was worth. */
    SortedMap<Double, Double> tried() {
        return tried;
    }

    Calibration calibration() {
        return calibration;
    }

    /** Returns what is thought of each example by those who have not seen it; none where nothing was held out. */
    List<Prediction> predictions() {
        return predictions;
    }
}
