package org.feedbacknlp.corpus;

import java.util.List;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;

/**
 * What the respondent does or will do. A verbatim may hold two signals of a kind in different moods.
 *
 * @param kind what
 * @param modality in which mood
 * @param spans the words that say so, in the order of the text, at least one
 */
public record GoldSignal(SignalKind kind, Modality modality, List<Span> spans) {
    /** Copies the list. */
    public GoldSignal {
        spans = List.copyOf(spans);
    }
}
