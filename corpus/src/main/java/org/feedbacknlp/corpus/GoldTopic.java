package org.feedbacknlp.corpus;

import java.util.List;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Span;

/**
 * What a verbatim is about, and what it says about it.
 *
 * @param id one of {@link Taxonomy#topics()}
 * @param sentiment of this topic, not of the whole; neutral where it is merely mentioned
 * @param spans the words that say so, in the order of the text, at least one
 */
public record GoldTopic(String id, Polarity sentiment, List<Span> spans) {
    /** Copies the list. */
    public GoldTopic {
        spans = List.copyOf(spans);
    }
}
