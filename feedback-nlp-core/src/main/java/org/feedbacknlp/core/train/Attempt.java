package org.feedbacknlp.core.train;

import java.util.List;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.feature.FeatureSpec;

/**
 * A specification of features, and what held-out folds say of it. Immutable.
 *
 * @param spec which features were read
 * @param features the features of the examples
 * @param held how well they did
 */
record Attempt(FeatureSpec spec, FeatureTable features, HeldOut held) {
    /** Pairs cost time in training and in use, so that they have to earn more than chance gives. */
    private static final double WORTH_ITS_TIME = 0.001;

    /** Reads no more pairs than this: in long texts they are many and teach little. */
    private static final long MOST_PAIRS = 4_000_000;

    /** Of fewer examples none are held out. */
    static final int FEWEST_FOR_FOLDS = 50;

    /** Finds the specification and the cost that do best on what was held out. */
    static Attempt best(List<Example> examples, Targets targets, TrainOptions options, SolverOptions solving) {
        if (examples.size() < FEWEST_FOR_FOLDS) {
            FeatureSpec spec = options.spec(options.window().orElse(0));
            return new Attempt(spec, read(examples, spec, options), HeldOut.nothing(targets, options));
        }
        Folds folds = Folds.of(examples, options.folds());
        Attempt first = of(options.window().orElse(0), examples, folds, targets, options, solving);
        if (options.window().isPresent() || first.features().units() * FeatureSpec.LARGEST_WINDOW > MOST_PAIRS) {
            return first;
        }
        options.progress().accept("seeing whether pairs of words that stand apart do better");
        TrainOptions atThatCost = options.withCost(first.held().cost());
        Attempt wide = of(FeatureSpec.LARGEST_WINDOW, examples, folds, targets, atThatCost, solving);
        return wide.held().worth() > first.held().worth() + WORTH_ITS_TIME ? wide : first;
    }

    private static Attempt of(
            int window,
            List<Example> examples,
            Folds folds,
            Targets targets,
            TrainOptions options,
            SolverOptions solving) {
        FeatureSpec spec = options.spec(window);
        FeatureTable features = read(examples, spec, options);
        return new Attempt(spec, features, HeldOut.of(folds, features, targets, options, solving));
    }

    private static FeatureTable read(List<Example> examples, FeatureSpec spec, TrainOptions options) {
        options.progress().accept("reading the features of " + examples.size() + " examples");
        return FeatureTable.of(
                examples.stream().map(Example::verbatim).toList(),
                spec,
                Limits.DEFAULT,
                Trainer.FEWEST_TEXTS,
                options.features());
    }
}
