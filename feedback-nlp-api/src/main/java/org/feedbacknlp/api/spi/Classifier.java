package org.feedbacknlp.api.spi;

import java.util.List;
import org.feedbacknlp.api.layer.Label;

/** The simplest plugin: text in, labels out. Thread-safe and deterministic. */
@FunctionalInterface
public interface Classifier extends AutoCloseable {
    /**
     * Classifies a text.
     *
     * @param text the original text
     * @return its labels, the most confident first; empty if none applies
     */
    List<Label> classify(String text);

    /** Frees what the classifier holds. Called once, when no call is running; a second call does nothing. */
    @Override
    default void close() {}
}
