package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Ranges;

/**
 * A text or a sentence of it.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param firstClause its first clause
 * @param endClause the clause behind its last
 * @param headEnd the token behind its first sentence
 * @param tailFirst the first token of its last sentence
 * @param sentences how many sentences it has
 */
record Passage(int first, int end, int firstClause, int endClause, int headEnd, int tailFirst, int sentences) {
    /** Takes a whole text. */
    static Passage whole(int tokens, Ranges sentences, Ranges clauses) {
        int last = sentences.count() - 1;
        return last < 0
                ? new Passage(0, tokens, 0, clauses.count(), tokens, 0, 0)
                : new Passage(
                        0, tokens, 0, clauses.count(), sentences.end(0), sentences.first(last), sentences.count());
    }

    /** Takes one sentence. */
    static Passage sentence(int first, int end, int firstClause, int endClause) {
        return new Passage(first, end, firstClause, endClause, end, first, 1);
    }

    /** Returns where the last contrast of the passage begins, or the end where it has none. */
    int afterContrast(Ranges clauses) {
        for (int c = endClause - 1; c >= firstClause; c--) {
            if (ClauseSplitter.link(clauses.tag(c)) == Link.CONTRAST) {
                return clauses.first(c);
            }
        }
        return end;
    }

    /** Returns the first token of the clause of the passage that a token lies in. */
    int clauseFirst(Ranges clauses, int token) {
        int c = endClause - 1;
        while (c > firstClause && clauses.first(c) > token) {
            c--;
        }
        return clauses.first(c);
    }
}
