package org.feedbacknlp.core.train;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.feedbacknlp.core.model.ModelKind;

/** Options of training, those that do well on most data but for what a test sets. */
final class Wished {
    private final TrainOptions usual = TrainOptions.of("m", ModelKind.SINGLE);

    String name = usual.name();
    ModelKind kind = usual.kind();
    String language = usual.language();
    boolean negation = usual.negation();
    OptionalInt window = usual.window();
    OptionalDouble cost = usual.cost();
    Optional<FeatureScale> scale = usual.scale();
    double balance = usual.balance();
    int folds = usual.folds();
    int features = usual.features();

    TrainOptions options() {
        return new TrainOptions(
                name,
                kind,
                language,
                negation,
                window,
                cost,
                scale,
                balance,
                folds,
                features,
                usual.seed(),
                usual.licence(),
                usual.progress());
    }
}
