package org.feedbacknlp.core.registry;

import java.util.List;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.sentiment.SentimentModel;

/** The models that ship inside the library, for who wants to read their cards. Stateless and thread-safe. */
public final class ShippedModels {
    private ShippedModels() {}

    /**
     * Reads all of them.
     *
     * @return the models, in the order of their names
     */
    public static List<Model> all() {
        return List.of(SentimentModel.shipped().file());
    }

    /**
     * Reads the model of sentiment, which {@code adapt} fits to other data.
     *
     * @return the model
     */
    public static Model sentiment() {
        return SentimentModel.shipped().file();
    }
}
