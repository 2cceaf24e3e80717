package org.feedbacknlp.core.sentiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;

/** Provides sentiment of the whole and of each sentence. */
public final class SentimentProvider implements AnnotatorProvider {
    static final String NAME = RESERVED_PREFIX + "sentiment";

    private static final Option<String> TIER = Option.choice(
            "tier",
            "fast",
            List.of("fast", "accurate", "cascade"),
            "how much work goes into English sentiment: words and rules, these and a network, or the network where they are unsure");

    private static final Option<String> MODEL =
            Option.text("model", "", "a model file that adapt made, in place of the one that ships");

    /** Makes the provider. */
    public SentimentProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.SENTIMENT, Layer.SENTENCE_SENTIMENTS, Layer.CONTRIBUTIONS);
    }

    @Override
    public Set<Layer<?>> onDemand() {
        return Set.of(Layer.CONTRIBUTIONS);
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(TIER, MODEL);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        String file = options.get(MODEL);
        SentimentModel model = file.isEmpty() ? SentimentModel.shipped() : read(Path.of(file));
        Tier tier = Tier.valueOf(options.get(TIER).toUpperCase(Locale.ROOT));
        return new SentimentAnnotator(model, tier, context.asked().contains(Layer.CONTRIBUTIONS));
    }

    private static SentimentModel read(Path file) {
        try {
            return SentimentModel.of(Model.read(file));
        } catch (IOException unreadable) {
            throw new ModelException("the model " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
