package org.feedbacknlp.api.spi;

import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;

/**
 * Adds layers to a document. Thread-safe: one instance serves all threads at once. Deterministic: equal documents get equal
 * layers. What it throws costs its own layers of that document and nothing else.
 */
@FunctionalInterface
public interface Annotator extends AutoCloseable {
    /**
     * Looks at one document and says what was found, for each layer that the provider produces: {@link Annotations#put} or
     * {@link Annotations#absent}.
     *
     * @param document the text with the layers made so far; not to be kept
     * @param annotations takes what was found
     */
    void annotate(Document document, Annotations annotations);

    /**
     * Tells what kept a label away from a document.
     *
     * @param document the text
     * @param layer one of the layers that the provider produces
     * @param label the label's id
     * @return the reason, or empty if the label is there or it cannot be told
     */
    default Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        return Optional.empty();
    }

    /**
     * Returns what the annotator's findings rest on, so that an analysis can tell: models, word lists, codebooks.
     *
     * @return name to digest ({@code sha256:...}), the same on every call; a codebook stands under {@code codebook}
     */
    default Map<String, String> digests() {
        return Map.of();
    }

    /** Frees what the annotator holds. Called once, when no call is running; a second call does nothing. */
    @Override
    default void close() {}
}
