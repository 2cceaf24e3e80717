package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Objects;
import org.feedbacknlp.api.layer.Span;

/**
 * An alert that an analysis set off. Immutable and thread-safe.
 *
 * @param name the name under which it was saved
 * @param spans where in the text its rule found something, ordered, not overlapping; empty where conditions alone made it hold
 */
public record Alert(String name, List<Span> spans) {
    /** Copies the list. */
    public Alert {
        Objects.requireNonNull(name, "name");
        spans = List.copyOf(spans);
    }
}
