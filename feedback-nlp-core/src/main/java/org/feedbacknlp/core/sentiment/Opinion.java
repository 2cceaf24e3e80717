package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.core.text.TextDocument;

/**
 * An opinion word or expression in its place, after negation, strength and clause had their say.
 *
 * @param first its first token, a negator that turned it included
 * @param end the token behind its last
 * @param value what it adds: above 0 for the positive side, below 0 for the negative
 */
record Opinion(int first, int end, double value) {
    Evidence evidence(TextDocument document) {
        return new Evidence(document.span(first, end), value);
    }
}
