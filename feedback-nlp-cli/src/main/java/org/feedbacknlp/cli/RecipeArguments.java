package org.feedbacknlp.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.train.FeatureScale;
import org.feedbacknlp.core.train.TrainOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            converter = ScaleConverter.class,
            description =
                    "even: all features are learned alike; rarity: rare ones and words sooner; both are tried by default.")
    private Optional<FeatureScale> scale = Optional.empty();

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
        return options(name, several, console, UnaryOperator.identity());
    }

    /**
     * Returns the options for who doubts labels.
     *
     * @param name of the model
     * @param several true if several labels may hold
     * @param console is told what is being done, if somebody looks
     */
    TrainOptions toAudit(String name, boolean several, Console console) {
        return options(name, several, console, TrainOptions::toAudit);
    }

    private TrainOptions options(
            String name, boolean several, Console console, UnaryOperator<TrainOptions> unlessSaid) {
        if (ordinal && several) {
            throw new CommandException("--ordinal and --multi-label exclude each other");
        }
        ModelKind kind = several ? ModelKind.MULTI : ordinal ? ModelKind.ORDINAL : ModelKind.SINGLE;
        try {
            TrainOptions usual = unlessSaid.apply(TrainOptions.of(name, kind));
            return new TrainOptions(
                    name,
                    kind,
                    DEFAULTS.language(),
                    negation,
                    window.map(OptionalInt::of).orElse(OptionalInt.empty()),
                    cost.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                    scale.or(usual::scale),
                    balance.orElse(usual.balance()),
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

    /** Reads a scale's name. */
    static final class ScaleConverter implements ITypeConverter<FeatureScale> {
        @Override
        public FeatureScale convert(String value) {
            return WireName.find(FeatureScale.class, value)
                    .orElseThrow(() -> new TypeConversionException("one of even, rarity"));
        }
    }
}
