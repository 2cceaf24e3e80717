package org.feedbacknlp.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.train.TrainOptions;
import picocli.CommandLine.Option;

/** How a model is learned, as the user says. */
final class RecipeArguments {
    private static final TrainOptions DEFAULTS = TrainOptions.of("model", ModelKind.SINGLE);

    @Option(
            names = "--ordinal",
            description = "The labels have an order, such as scores; numbers are ordered as numbers.")
    private boolean ordinal;

    @Option(
            names = "--cost",
            paramLabel = "N",
            description = "What a wrong example costs; by default several are tried.")
    private Optional<Double> cost = Optional.empty();

    @Option(
            names = "--balance",
            paramLabel = "N",
            description =
                    "0 all examples count alike, 1 a rare label counts as much as all others; 0.6 by default, and 0.3"
                            + " where several labels may hold.")
    private Optional<Double> balance = Optional.empty();

    @Option(names = "--folds", paramLabel = "N", description = "Parts for cross-validation; 5 by default.")
    private int folds = DEFAULTS.folds();

    @Option(
            names = "--features",
            paramLabel = "N",
            description = "How many features are kept at most; 500000 by default.")
    private int features = DEFAULTS.features();

    @Option(names = "--negation", description = "Words that a negator turns have features of their own.")
    private boolean negation;

    @Option(
            names = "--window",
            paramLabel = "N",
            description =
                    "How many words apart two words may stand that make a feature together, 0 to 16; tried by default.")
    private Optional<Integer> window = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Where all that is random starts from; 1 by default.")
    private long seed = DEFAULTS.seed();

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "Under which the labelled verbatims may be used; stands in the model's card.")
    private String licence = DEFAULTS.licence();

    int folds() {
        return folds;
    }

    /**
     * Returns the options.
     *
     * @param name of the model
     * @param several true if several labels may hold
     * @param console is told what is being done, if somebody looks
     */
    TrainOptions options(String name, boolean several, Console console) {
        if (ordinal && several) {
            throw new CommandException("--ordinal and --multi-label exclude each other");
        }
        ModelKind kind = several ? ModelKind.MULTI : ordinal ? ModelKind.ORDINAL : ModelKind.SINGLE;
        try {
            return new TrainOptions(
                    name,
                    kind,
                    DEFAULTS.language(),
                    negation,
                    window.map(OptionalInt::of).orElse(OptionalInt.empty()),
                    cost.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                    balance.orElseGet(() -> TrainOptions.of(name, kind).balance()),
                    folds,
                    features,
                    seed,
                    licence,
                    step -> {
                        if (console.errIsTerminal()) {
                            console.say(step);
                        }
                    });
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
