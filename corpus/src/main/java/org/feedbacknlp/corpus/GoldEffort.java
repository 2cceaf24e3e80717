package org.feedbacknlp.corpus;

import java.util.List;
import org.feedbacknlp.api.layer.Span;

/**
 * How hard it was for the respondent.
 *
 * @param value 2 very hard, 1 somewhat hard, 0 ordinary, -1 easy, -2 effortless
 * @param spans the words that say so, in the order of the text, at least one
 */
public record GoldEffort(int value, List<Span> spans) {
    /** Copies the list. */
    public GoldEffort {
        spans = List.copyOf(spans);
    }
}
