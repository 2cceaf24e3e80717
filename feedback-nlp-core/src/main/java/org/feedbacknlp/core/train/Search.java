package org.feedbacknlp.core.train;

import java.util.List;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.feature.FeatureSpec;

/** Looks for the features and the cost that do best on what was held out. Not thread-safe. */
final class Search {
    /** Reads no more pairs than this: in long texts they are many and teach little. */
    private static final long MOST_PAIRS = 4_000_000;

    /** Of fewer examples none are held out. */
    static final int FEWEST_FOR_FOLDS = 50;

    private final List<Example> examples;
    private final List<Verbatim> texts;
    private final Targets targets;
    private final TrainOptions options;
    private final SolverOptions solving;

    Search(List<Example> examples, Targets targets, TrainOptions options, SolverOptions solving) {
        this.examples = examples;
        this.targets = targets;
        this.options = options;
        this.solving = solving;
        texts = examples.stream().map(Example::verbatim).toList();
    }

    /**
     * Searches: first all costs on each scale of features, then at the best of them whether pairs of words that stand apart help, then whether vectors do.
     *
     * @param unlabelled texts to learn vectors of words from; may be empty
     */
    Attempt best(List<Verbatim> unlabelled) {
        options.progress().accept("reading the features of " + examples.size() + " examples");
        FeatureSpec spec = options.spec(options.window().orElse(0));
        WordVectors vectors = vectors(unlabelled, spec);
        if (examples.size() < FEWEST_FOR_FOLDS) {
            return new Attempt(spec, read(spec, vectors), HeldOut.nothing(targets, options));
        }
        Folds folds = Folds.of(examples, options.folds());
        FeatureTable read = read(spec, WordVectors.NONE);
        Attempt best = attempt(folds, spec, read.on(FeatureScale.EVEN), options)
                .orBetter(attempt(folds, spec, read.on(FeatureScale.RARITY), options));
        TrainOptions atThatCost = options.withCost(best.held().cost());
        if (options.window().isEmpty() && best.features().units() * FeatureSpec.LARGEST_WINDOW <= MOST_PAIRS) {
            FeatureSpec wide = options.spec(FeatureSpec.LARGEST_WINDOW);
            FeatureTable more = read(wide, WordVectors.NONE).on(best.features().scale());
            best = best.or(attempt(folds, wide, more, atThatCost), targets);
        }
        if (vectors.keys().length == 0) {
            return best;
        }
        FeatureTable meant = read(best.spec(), vectors).on(best.features().scale());
        return best.or(attempt(folds, best.spec(), meant, atThatCost), targets);
    }

    private WordVectors vectors(List<Verbatim> unlabelled, FeatureSpec spec) {
        if (unlabelled.isEmpty()) {
            return WordVectors.NONE;
        }
        options.progress().accept("learning from " + unlabelled.size() + " texts without labels");
        return WordVectors.learn(unlabelled, spec, options.seed());
    }

    private Attempt attempt(Folds folds, FeatureSpec spec, FeatureTable features, TrainOptions with) {
        return new Attempt(spec, features, HeldOut.of(folds, features, targets, with, solving));
    }

    private FeatureTable read(FeatureSpec spec, WordVectors vectors) {
        return FeatureTable.of(texts, spec, Trainer.FEWEST_TEXTS, options.features(), vectors);
    }
}
