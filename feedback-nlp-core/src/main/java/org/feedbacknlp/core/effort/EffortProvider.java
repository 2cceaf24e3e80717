package org.feedbacknlp.core.effort;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Provides how hard it was. */
public final class EffortProvider implements AnnotatorProvider {
    static final String NAME = RESERVED_PREFIX + "effort";

    /** Makes the provider. */
    public EffortProvider() {}

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
        return Set.of(Layer.EFFORT);
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new EffortAnnotator();
    }
}
