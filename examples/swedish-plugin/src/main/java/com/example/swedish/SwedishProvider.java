package com.example.swedish;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Sentiment of Swedish texts; that of all others is made as before. */
@ProviderName("example-swedish")
public final class SwedishProvider implements AnnotatorProvider {
    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.SENTIMENT);
    }

    @Override
    public Set<String> languages() {
        return Set.of("sv");
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new SwedishAnnotator(Words.load());
    }
}
