package org.feedbacknlp.core.sentiment;

import java.util.List;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordSet;

/**
 * A clause that has no opinion of its own and denies or affirms the one before: "Any problems? None.", "I thought it would be bad, but it
 * was not." A bare denial answers a question alone; one with a subject turns what was expected as well. Used for one text.
 */
final class Echo {
    private static final double DENIED_GOOD = -0.75;
    private static final double DENIED_BAD = -0.6;
    private static final double WAS_GOOD = -0.5;
    private static final double WAS_BAD = 0.15;
    private static final long NOW = TokenHash.of("now");
    private static final int LONGEST = 6;
    private static final WordSet YES = WordSet.of("yes", "yep", "yeah", "yup", "definitely", "absolutely");

    private final TokenBuffer tokens;
    private final SmallWords small;
    private final Ranges clauses;
    private int from;
    private int until;
    private boolean asked;
    private boolean expected;

    Echo(TokenBuffer tokens, SmallWords small, Ranges clauses) {
        this.tokens = tokens;
        this.small = small;
        this.clauses = clauses;
    }

    /**
     * Hears a clause.
     *
     * @param c the clause
     * @param opinions all so far
     * @param before how many there were before it
     */
    void hear(int c, List<Opinion> opinions, int before) {
        boolean own = opinions.size() > before;
        if (own && until > from && isNow(c)) {
            overtake(opinions);
        }
        if (!own && until > from && !asks(c)) {
            answer(c, opinions);
        }
        if (own || asks(c)) {
            from = before;
            until = opinions.size();
            asked = asks(c);
            expected = has(c, Role.EXPECTATION);
        } else {
            until = from;
        }
    }

    /** Tells whether a clause goes on from what was in the same sentence to what is now. */
    private boolean isNow(int c) {
        int t = clauses.first(c);
        return ClauseSplitter.link(clauses.tag(c)) == Link.CONTRAST
                && (tokens.hash(t) == NOW || t + 1 < clauses.end(c) && tokens.hash(t + 1) == NOW);
    }

    private void overtake(List<Opinion> opinions) {
        for (int i = from; i < until; i++) {
            double plain = opinions.get(i).plain();
            opinions.set(i, opinions.get(i).turned(plain * (plain > 0 ? WAS_GOOD : WAS_BAD)));
        }
    }

    private boolean asks(int c) {
        return OpinionFinder.asks(tokens, clauses.end(c) - 1);
    }

    private boolean has(int c, Role role) {
        for (int t = clauses.first(c); t < clauses.end(c); t++) {
            if (small.is(t, role)) {
                return true;
            }
        }
        return false;
    }

    private void answer(int c, List<Opinion> opinions) {
        int end = clauses.end(c);
        while (end > clauses.first(c) && tokens.kind(end - 1) == TokenKind.PUNCTUATION) {
            end--;
        }
        if (end == clauses.first(c) || end - clauses.first(c) > LONGEST) {
            return;
        }
        boolean denies = denies(clauses.first(c), end);
        if (denies && (asked || expected && has(c, Role.SUBJECT))) {
            for (int i = from; i < until; i++) {
                double plain = opinions.get(i).plain();
                opinions.set(i, opinions.get(i).turned(plain * (plain > 0 ? DENIED_GOOD : DENIED_BAD)));
            }
        } else if (asked && !denies && YES.contains(tokens.hash(clauses.first(c)))) {
            for (int i = from; i < until; i++) {
                opinions.set(i, opinions.get(i).turned(opinions.get(i).plain()));
            }
        }
    }

    /** Tells whether a negator is the last thing said, strength aside. */
    private boolean denies(int first, int end) {
        for (int t = first; t < end; t++) {
            int behind = t + small.length(t);
            if (small.is(t, Role.NEGATOR) && (behind == end || behind == end - 1 && small.is(behind, Role.BOOSTER))) {
                return true;
            }
        }
        return false;
    }
}
