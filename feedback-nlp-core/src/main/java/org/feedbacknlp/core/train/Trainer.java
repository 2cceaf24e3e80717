package org.feedbacknlp.core.train;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.evaluate.Evaluation;
import org.feedbacknlp.core.evaluate.Resampling;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.linear.Quantizer;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;

/**
 * Learns a model from labelled examples: features, cross-validation over several costs, calibration on what was held out, a final fit on
 * all, weights as bytes. Deterministic to the byte, whatever the machine. Not thread-safe; the folds run in parallel.
 */
public final class Trainer {
    private static final double TOLERANCE = 0.1;
    private static final int EPOCHS = 30;
    private static final double BIAS = 0.3;
    /** In how many texts a feature must occur. */
    static final int FEWEST_TEXTS = 2;

    private final TrainOptions options;
    private final SolverOptions solving;

    /**
     * Makes a trainer.
     *
     * @param options how it trains
     */
    public Trainer(TrainOptions options) {
        this.options = options;
        solving = new SolverOptions(options.seed(), TOLERANCE, EPOCHS, BIAS, options.balance());
    }

    /**
     * Trains.
     *
     * @param examples the examples, in any order that is the same the next time
     * @return the model, with what cross-validation showed
     * @throws TrainException if there are fewer than two labels, a label is blank or too long, all are too long together for a card, or one
     *     label holds and an example has none or several
     */
    public Training train(List<Example> examples) {
        return train(examples, List.of());
    }

    /**
     * Trains with the help of texts that have no labels: which words stand with the same words is learned from them, which helps where
     * examples are few.
     *
     * @param examples the examples, in any order that is the same the next time
     * @param unlabelled texts like those that the model will be used on, in any order that is the same the next time
     * @return the model, with what cross-validation showed
     * @throws TrainException if there are fewer than two labels, or one label holds and an example has none or several
     */
    public Training train(List<Example> examples, List<Verbatim> unlabelled) {
        Targets targets = Targets.of(examples);
        check(examples, targets);
        Attempt best = new Search(examples, targets, options, solving).best(unlabelled);
        options.progress().accept("learning from all examples");
        return finish(examples, unlabelled, best, targets);
    }

    /**
     * Asks about each example a model and a calibration that have seen neither it nor others of its group, without making the model of
     * all.
     *
     * @param examples the examples, in any order that is the same the next time
     * @return what is thought of each, in their order; what {@link Training#heldOut()} has
     * @throws TrainException if there are fewer than two labels, one label holds and an example has none or several, or there are too few
     *     examples to hold any out
     */
    public List<Prediction> heldOut(List<Example> examples) {
        Targets targets = Targets.of(examples);
        check(examples, targets);
        List<Prediction> predictions = new Search(examples, targets, options, solving)
                .best(List.of())
                .held()
                .predictions();
        if (predictions.isEmpty()) {
            throw new TrainException(examples.size() + " examples are too few to hold some of them out; "
                    + Search.FEWEST_FOR_FOLDS + " are needed");
        }
        return predictions;
    }

    private void check(List<Example> examples, Targets targets) {
        if (targets.count() < 2) {
            throw new TrainException("the examples have " + targets.count() + " labels, and two are needed at least");
        }
        try {
            ModelHeader.checkLabels(targets.names());
        } catch (IllegalArgumentException unusable) {
            throw new TrainException("the labels of the examples cannot be a model's: " + unusable.getMessage());
        }
        Card.checkRoom(targets.names());
        if (options.kind() != ModelKind.MULTI) {
            for (int i = 0; i < examples.size(); i++) {
                if (targets.of(i).length != 1) {
                    throw new TrainException("example " + (i + 1) + " has " + targets.of(i).length
                            + " labels; where one label holds each has one, else train with several labels");
                }
            }
        }
    }

    private Training finish(List<Example> examples, List<Verbatim> unlabelled, Attempt best, Targets targets) {
        HeldOut held = best.held();
        FeatureTable features = best.features();
        int[] all = IntStream.range(0, examples.size()).toArray();
        Design design = Design.of(features, all, FEWEST_TEXTS);
        DualSolver solver = new DualSolver(design, all, targets, solving);
        solver.solve(held.cost());
        Quantizer quantizer = new Quantizer(design.folded(solver.weights()), targets.count());
        LinearModel linear = quantized(best, design, solver, quantizer, targets);
        TrainingReport report = report(examples, targets, linear, design, solver, held);
        return new Training(
                LinearNumbers.write(linear, new Card(options, best, examples, unlabelled).json(report)),
                report,
                held.predictions());
    }

    private LinearModel quantized(
            Attempt best, Design design, DualSolver solver, Quantizer quantizer, Targets targets) {
        FeatureTable features = best.features();
        int outputs = targets.count();
        long[] keys = new long[design.width()];
        byte[] weights = new byte[design.width() * outputs];
        int kept = 0;
        for (int place = 0; place < features.keys().length; place++) {
            int column = design.columnOf(place);
            // Features whose weights are all zero are kept: they count among those that a text is made of.
            if (column >= 0) {
                quantizer.quantize(column, weights, kept * outputs);
                keys[kept++] = features.keys()[place];
            }
        }
        return new LinearModel(
                options.name(),
                options.kind(),
                targets.names(),
                best.spec(),
                keys,
                weights,
                quantizer.scales(),
                solver.biases(),
                best.held().calibration());
    }

    private TrainingReport report(
            List<Example> examples,
            Targets targets,
            LinearModel linear,
            Design design,
            DualSolver solver,
            HeldOut held) {
        SortedMap<String, Integer> labels = new TreeMap<>();
        examples.forEach(example -> example.labels().forEach(label -> labels.merge(label, 1, Integer::sum)));
        options.progress().accept("evaluating what was held out");
        Optional<Evaluation> evaluation = held.predictions().isEmpty()
                ? Optional.empty()
                : Optional.of(Evaluation.of(examples, held.predictions(), Resampling.DEFAULT.withSeed(options.seed())));
        return new TrainingReport(
                examples.size(),
                labels,
                linear.keys().length,
                held.cost(),
                held.tried(),
                evaluation,
                new QuantisationLoss(linear, design, solver, targets.count()).changed(examples.size()));
    }
}
