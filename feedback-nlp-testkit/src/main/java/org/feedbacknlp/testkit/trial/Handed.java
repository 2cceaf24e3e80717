package org.feedbacknlp.testkit.trial;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.Scope;

/** The provider that its class loader holds, in the form in which an engine looks for one. Made by {@link HandedLoader} only. */
public final class Handed implements AnnotatorProvider {
    private final AnnotatorProvider held;

    /** Made by the engine. */
    public Handed() {
        held = (AnnotatorProvider) ((Supplier<?>) Handed.class.getClassLoader()).get();
    }

    @Override
    public String name() {
        return held.name();
    }

    @Override
    public String version() {
        return held.version();
    }

    @Override
    public Set<Layer<?>> produces() {
        return held.produces();
    }

    @Override
    public Set<Layer<?>> requires() {
        return held.requires();
    }

    @Override
    public Set<Layer<?>> uses() {
        return held.uses();
    }

    @Override
    public Scope scope() {
        return held.scope();
    }

    @Override
    public Set<String> languages() {
        return held.languages();
    }

    @Override
    public Set<Status> statuses() {
        return held.statuses();
    }

    @Override
    public int priority() {
        return held.priority();
    }

    @Override
    public boolean byDefault() {
        return held.byDefault();
    }

    @Override
    public Set<Layer<?>> onDemand() {
        return held.onDemand();
    }

    @Override
    public List<Option<?>> options() {
        return held.options();
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return held.create(context, options);
    }
}
