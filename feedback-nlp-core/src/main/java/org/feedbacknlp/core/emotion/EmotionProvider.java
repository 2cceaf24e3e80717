package org.feedbacknlp.core.emotion;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Provides emotions of English texts. Its model is read ahead of the first text, or when that is looked at. */
public final class EmotionProvider implements AnnotatorProvider {
    static final String NAME = RESERVED_PREFIX + "emotions";

    /** Makes the provider. */
    public EmotionProvider() {}

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
        return Set.of(Layer.EMOTIONS);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Layer.SENTENCE_SENTIMENTS);
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new EmotionAnnotator();
    }
}
