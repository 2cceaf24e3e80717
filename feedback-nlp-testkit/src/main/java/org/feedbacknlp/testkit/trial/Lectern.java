package org.feedbacknlp.testkit.trial;

import java.util.Set;
import java.util.function.Consumer;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the provider under test would stand in an engine, sees what it would see, and makes a layer of nobody's concern; so what
 * the provider does with a document is seen before an engine has mended it. Thread-safe.
 */
final class Lectern implements AnnotatorProvider {
    static final Layer<Labels> LAYER = Layer.of("testkit:shown", Labels.class);

    private final AnnotatorProvider place;
    private volatile @Nullable ProviderContext context;
    private volatile Consumer<Document> reader = document -> {};

    Lectern(AnnotatorProvider place) {
        this.place = place;
    }

    /** Says who looks at the documents that are shown from now on. */
    void seat(Consumer<Document> next) {
        reader = next;
    }

    /** Returns what the engine told, in a context in which every layer of the provider is asked for. */
    ProviderContext context() {
        ProviderContext told = context;
        if (told == null) {
            throw new IllegalStateException("the engine made no annotator of the kit's own provider");
        }
        return new ProviderContext(told.engineVersion(), told.limits(), place.produces());
    }

    @Override
    public String name() {
        return "testkit-lectern";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(LAYER);
    }

    @Override
    public Set<Layer<?>> requires() {
        return place.requires();
    }

    @Override
    public Set<Layer<?>> uses() {
        return place.uses();
    }

    @Override
    public Scope scope() {
        return place.scope();
    }

    @Override
    public Set<String> languages() {
        return place.languages();
    }

    @Override
    public Set<Status> statuses() {
        return place.statuses();
    }

    @Override
    public Annotator create(ProviderContext told, Options options) {
        context = told;
        return (document, annotations) -> reader.accept(document);
    }
}
