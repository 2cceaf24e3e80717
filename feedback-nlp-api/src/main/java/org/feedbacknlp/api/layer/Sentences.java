package org.feedbacknlp.api.layer;

import java.util.List;
import org.feedbacknlp.api.internal.Require;

/**
 * The sentences of a text, each without the white space around it.
 *
 * @param spans in the order of the text, not overlapping
 */
public record Sentences(List<Span> spans) implements LayerValue {
    /** Copies the list. */
    public Sentences {
        spans = Require.list(spans, "spans");
    }

    @Override
    public List<Object> toJson() {
        return spans.stream().<Object>map(Span::toJson).toList();
    }
}
