package org.feedbacknlp.core.phrase;

import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Provides key phrases of English texts, where they are asked for: they hold words of the text, which no cache may keep. */
public final class KeyPhraseProvider implements AnnotatorProvider {
    static final String NAME = RESERVED_PREFIX + "keyphrases";

    private static final int MOST = 5;
    private static final int LIMIT = 100;
    private static final Option<Integer> COUNT =
            Option.integer("count", MOST, 1, LIMIT, "how many phrases a text has at most");

    /** Makes the provider. */
    public KeyPhraseProvider() {}

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
        return Set.of(Layer.KEY_PHRASES);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Layer.SENTIMENT, Layer.TOPICS);
    }

    @Override
    public boolean byDefault() {
        return false;
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(COUNT);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new KeyPhraseAnnotator(options.get(COUNT));
    }
}
