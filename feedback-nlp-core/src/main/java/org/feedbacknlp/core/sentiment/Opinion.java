package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.core.text.TextDocument;

/**
 * An opinion word or expression in its place, after negation, strength and clause had their say.
 *
 * @param first its first token, a negator that turned it included
 * @param end the token behind its last
 * @param value what it adds: above 0 for the positive side, below 0 for the negative
 * @param plain what it would add if it were told as it is, neither hoped for nor asked
 * @param firm true if words around it do not outvote it: an expression of several words, one that its place turned, or a picture
 */
record Opinion(int first, int end, double value, double plain, boolean firm) {
    Evidence evidence(TextDocument document) {
        return new Evidence(document.span(first, end), value);
    }

    /** Returns the opinion with another value. */
    Opinion worth(double other) {
        return new Opinion(first, end, other, plain, firm);
    }

    /** Returns the opinion with another value, that its place gives it. */
    Opinion turned(double other) {
        return new Opinion(first, end, other, plain, true);
    }
}
