package org.feedbacknlp.core.stage;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Provides the stage of the journey. */
public final class StageProvider implements AnnotatorProvider {
    static final String NAME = RESERVED_PREFIX + "stage";

    /** Makes the provider. */
    public StageProvider() {}

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
        return Set.of(Layer.STAGE);
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new StageAnnotator();
    }
}
