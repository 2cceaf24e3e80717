package org.feedbacknlp.core.codebook;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.Scope;

/** Provides the topics of a codebook that a caller gave, in place of those that ship. */
public final class CodebookProvider implements AnnotatorProvider {
    private final Codebook codebook;

    /**
     * Makes the provider.
     *
     * @param codebook the caller's codebook
     */
    public CodebookProvider(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public String name() {
        return RESERVED_PREFIX + "codebook";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.TOPICS);
    }

    @Override
    public Set<Layer<?>> requires() {
        return codebook.learned().isPresent() ? Set.of(Layer.LABELS) : Set.of();
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Layer.SENTIMENT);
    }

    /** Conditions ask for what stands beside the words. */
    @Override
    public Scope scope() {
        return codebook.hasConditions() ? Scope.VERBATIM : Scope.WORDS;
    }

    @Override
    public int priority() {
        return -50;
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new CodebookAnnotator(codebook, Confidence.CERTAIN);
    }
}
