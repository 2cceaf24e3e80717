package org.feedbacknlp.core.train;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;

/**
 * How a model is trained. The same options and examples give the same bytes.
 *
 * @param name under which its labels will stand: letters, digits, dots, hyphens and underscores
 * @param kind how its labels relate
 * @param language whose small words count where negation does, a primary language tag
 * @param negation true if words that a negator turns have features of their own
 * @param window how many words apart two words may stand that make a feature together, at most {@value FeatureSpec#LARGEST_WINDOW}; empty
 *     to see whether the largest window does better than none
 * @param cost what an example on the wrong side costs; empty to try several
 * @param scale how large features are made before anything is learned of them; empty to try both
 * @param balance from 0, all examples count alike, to 1, a rare label counts for as much as all others together
 * @param folds into how many parts the examples are cut for cross-validation, 2 to 20
 * @param features how many features are kept at most
 * @param seed where all that is random starts from
 * @param licence under which the examples may be used, for the model's card; empty if nothing is said
 * @param progress told what is being done, now and then, on the calling thread
 */
public record TrainOptions(
        String name,
        ModelKind kind,
        String language,
        boolean negation,
        OptionalInt window,
        OptionalDouble cost,
        Optional<FeatureScale> scale,
        double balance,
        int folds,
        int features,
        long seed,
        String licence,
        Consumer<String> progress) {
    private static final int MOST_FOLDS = 20;
    private static final double BALANCE = 0.6;
    private static final double LITTLE_BALANCE = 0.3;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is outside its range, or the name or the language is none
     */
    public TrainOptions {
        ModelHeader.checkName(Objects.requireNonNull(name, "name"));
        Objects.requireNonNull(kind, "kind");
        FeatureSpec.checkLanguage(Objects.requireNonNull(language, "language"));
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(progress, "progress");
        if (window.isPresent() && (window.getAsInt() < 0 || window.getAsInt() > FeatureSpec.LARGEST_WINDOW)) {
            throw new IllegalArgumentException("window is not in 0.." + FeatureSpec.LARGEST_WINDOW);
        }
        if (cost.isPresent() && !(cost.getAsDouble() > 0 && cost.getAsDouble() <= 1000)) {
            throw new IllegalArgumentException("cost is not in 0..1000");
        }
        if (!(balance >= 0 && balance <= 1)) {
            throw new IllegalArgumentException("balance is not in 0..1");
        }
        if (folds < 2 || folds > MOST_FOLDS) {
            throw new IllegalArgumentException("folds are not in 2.." + MOST_FOLDS);
        }
        if (features < 1) {
            throw new IllegalArgumentException("features must be positive");
        }
    }

    /**
     * Makes the options that do well on most data.
     *
     * @param name under which the labels will stand
     * @param kind how they relate
     * @return the options
     */
    public static TrainOptions of(String name, ModelKind kind) {
        return new TrainOptions(
                name,
                kind,
                "en",
                false,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                kind == ModelKind.MULTI ? LITTLE_BALANCE : BALANCE,
                5,
                500_000,
                1,
                "",
                step -> {});
    }

    /**
     * Returns these options with a listener.
     *
     * @param listener told what is being done
     * @return the options
     */
    public TrainOptions withProgress(Consumer<String> listener) {
        return new TrainOptions(
                name, kind, language, negation, window, cost, scale, balance, folds, features, seed, licence, listener);
    }

    /**
     * Returns these options with a cost that is not searched for.
     *
     * @param value what an example on the wrong side costs
     * @return the options
     */
    public TrainOptions withCost(double value) {
        return new TrainOptions(
                name,
                kind,
                language,
                negation,
                window,
                OptionalDouble.of(value),
                scale,
                balance,
                folds,
                features,
                seed,
                licence,
                progress);
    }

    /**
     * Returns these options with a window that is not searched for.
     *
     * @param value how many words apart two words may stand that make a feature together; 0 for none such
     * @return the options
     */
    public TrainOptions withWindow(int value) {
        return new TrainOptions(
                name,
                kind,
                language,
                negation,
                OptionalInt.of(value),
                cost,
                scale,
                balance,
                folds,
                features,
                seed,
                licence,
                progress);
    }

    /**
     * Returns these options for who doubts labels: all features alike and little balance, since what learns the rare by heart doubts the
     * wrong ones.
     *
     * @return the options
     */
    public TrainOptions toAudit() {
        return new TrainOptions(
                name,
                kind,
                language,
                negation,
                window,
                cost,
                Optional.of(FeatureScale.EVEN),
                LITTLE_BALANCE,
                folds,
                features,
                seed,
                licence,
                progress);
    }

    /**
     * Returns these options with another seed.
     *
     * @param value the seed
     * @return the options
     */
    public TrainOptions withSeed(long value) {
        return new TrainOptions(
                name, kind, language, negation, window, cost, scale, balance, folds, features, value, licence,
                progress);
    }

    /** Returns which features are read with a window. */
    FeatureSpec spec(int pairs) {
        FeatureSpec base = FeatureSpec.DEFAULT;
        return new FeatureSpec(base.words(), pairs, base.shortestChars(), base.longestChars(), negation, language);
    }
}
