package org.feedbacknlp.core.severity;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Provides how bad a problem is. */
public final class SeverityProvider implements AnnotatorProvider {
    static final String NAME = RESERVED_PREFIX + "severity";

    /** Makes the provider. */
    public SeverityProvider() {}

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
        return Set.of(Layer.SEVERITY);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Layer.TOPICS);
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new SeverityAnnotator();
    }
}
