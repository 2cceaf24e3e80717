package org.feedbacknlp.core.train;

import java.util.Map;
import java.util.TreeMap;
import org.feedbacknlp.core.json.JsonReader;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.jspecify.annotations.Nullable;

/** Reads from a model's card how often each label held in training. */
final class TrainedShares {
    private TrainedShares() {}

    /**
     * Returns the share of each label.
     *
     * @throws ModelException if the card is damaged
     * @throws TrainException if it does not tell
     */
    static Map<String, Double> of(Model model) {
        Map<String, Double> shares = read(model);
        if (!shares.keySet().containsAll(model.labels())) {
            throw new TrainException("the card of model " + model.name()
                    + " does not say how often each label held in training; fit it with labels");
        }
        return shares;
    }

    private static Map<String, Double> read(Model model) {
        Map<String, Double> shares = new TreeMap<>();
        try {
            if (JsonReader.object(model.card()).get("crossValidation") instanceof Map<?, ?> validation
                    && validation.get("examples") instanceof Number examples
                    && validation.get("labels") instanceof Map<?, ?> labels) {
                labels.forEach(
                        (label, count) -> shares.put(String.valueOf(label), number(count) / examples.doubleValue()));
            }
        } catch (IllegalArgumentException broken) {
            throw new ModelException("the card of model " + model.name() + " is damaged", broken);
        }
        return shares;
    }

    private static double number(@Nullable Object tree) {
        if (tree instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("a count is no number");
    }
}
