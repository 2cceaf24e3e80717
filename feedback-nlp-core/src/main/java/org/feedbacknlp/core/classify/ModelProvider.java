package org.feedbacknlp.core.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.core.model.Model;

/** Provides the labels of the caller's models. */
public final class ModelProvider implements AnnotatorProvider {
    private static final Option<Boolean> EVIDENCE =
            Option.flag("evidence", true, "whether labels bring the spans that made them");

    private final List<Model> models;

    /**
     * Makes the provider.
     *
     * @param models the models, at least one
     */
    public ModelProvider(List<Model> models) {
        this.models = List.copyOf(models);
    }

    @Override
    public String name() {
        return RESERVED_PREFIX + "models";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.LABELS);
    }

    /** A model answers whatever it was taught on, "nothing" and "n/a" among it. */
    @Override
    public Set<Status> statuses() {
        return EnumSet.complementOf(EnumSet.of(Status.EMPTY));
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(EVIDENCE);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new ModelAnnotator(models, options.get(EVIDENCE));
    }
}
