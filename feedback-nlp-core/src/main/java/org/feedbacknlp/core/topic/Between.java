package org.feedbacknlp.core.topic;

import java.util.BitSet;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordSet;

/** What stands between a name and an opinion of one clause, and what that tells of whether they belong together. Used for one text. */
final class Between {
    /** Nothing is looked at over a longer way, so that the work grows with the text alone. */
    private static final int FAR = 40;

    private static final int NEAR = 2;
    private static final int MARK = 3;
    private static final int CONJUNCTION = 2;
    private static final int SAID_OF = 3;
    private static final WordSet COPULAS = WordSet.of(
            "is", "was", "are", "were", "be", "been", "isn't", "wasn't", "aren't", "weren't", "seems", "seemed",
            "looks", "looked", "feels", "felt", "tastes", "tasted", "ist", "war", "sind", "waren", "est", "était",
            "sont", "étaient", "es", "era", "son", "eran", "fue", "fueron", "è", "sono", "é", "foi", "são", "zijn");

    private final SpanRanges opinions;
    private final TokenBuffer tokens;
    private final SmallWords small;
    private final BitSet felt = new BitSet();

    Between(TextDocument text, SpanRanges opinions) {
        this.opinions = opinions;
        tokens = text.tokens();
        small = text.smallWords();
        for (int o = 0; o < opinions.count(); o++) {
            felt.set(opinions.first(o), opinions.end(o));
        }
    }

    /** Tells whether no opinion stands in a range of tokens. */
    boolean isPlain(int from, int end) {
        int next = felt.nextSetBit(from);
        return next < 0 || next >= end;
    }

    /**
     * Tells whether a place is an opinion itself and names nothing: "slow", or "late" in "not late", where "slow service" has the thing that
     * is slow.
     */
    boolean isMereOpinion(int opinion, SpanRanges places, int place) {
        if (!opinions.covers(opinion, places, place)) {
            return false;
        }
        return !namesAThing(opinions.first(opinion), places.first(place))
                && !namesAThing(places.end(place), opinions.end(opinion));
    }

    /** Tells whether an opinion is rather about the name before it than about the one behind it. */
    boolean isNearer(int nameEnd, int opinion, int nameFirst) {
        int back = way(nameEnd, opinions.first(opinion)) - (isSaidOf(opinion) ? SAID_OF : 0);
        return back <= way(opinions.end(opinion), nameFirst);
    }

    /** Tells whether an opinion is said of what stands before it, as behind "was" or "was not very". */
    private boolean isSaidOf(int opinion) {
        int t = opinions.first(opinion) - 1;
        while (t > 0 && (small.is(t, Role.BOOSTER) || small.is(t, Role.DAMPENER) || small.is(t, Role.NEGATOR))) {
            t--;
        }
        return t >= 0 && COPULAS.contains(tokens.hash(t));
    }

    /** Tells whether nothing but a few words stands between two places. */
    boolean isNear(int end, int first) {
        return way(end, first) <= NEAR;
    }

    private int way(int from, int end) {
        int way = Math.max(0, end - from);
        if (way > FAR) {
            return way;
        }
        for (int t = from; t < end; t++) {
            if (tokens.kind(t) == TokenKind.PUNCTUATION) {
                way += MARK;
            } else if (small.is(t, Role.COORDINATION)) {
                way += CONJUNCTION;
            }
        }
        return way;
    }

    /**
     * Tells whether a comma parts an opinion from a name because each has a partner of its own: in "poor signal, decent price" the price
     * alone is decent.
     */
    boolean isParted(int opinion, int nameFirst, int nameEnd) {
        boolean behind = opinions.first(opinion) >= nameEnd;
        int from = behind ? nameEnd : opinions.end(opinion);
        int end = behind ? opinions.first(opinion) : nameFirst;
        if (end - from > FAR || !hasComma(from, end)) {
            return false;
        }
        boolean nameHasOpinion = !isPlain(start(nameFirst), stop(nameEnd));
        return nameHasOpinion && hasPartner(opinion);
    }

    /** Tells whether a thing is named between the same two marks as an opinion is, or in the opinion: "poor signal". */
    private boolean hasPartner(int opinion) {
        int first = opinions.first(opinion);
        int end = opinions.end(opinion);
        return end - first > 1 && namesAThing(first, end - 1) && namesAThing(end - 1, end)
                || namesAPlainThing(start(first), first)
                || namesAPlainThing(end, stop(end));
    }

    private boolean hasComma(int from, int end) {
        for (int t = from; t < end; t++) {
            if (tokens.kind(t) == TokenKind.PUNCTUATION && tokens.text().charAt(tokens.normalizedStart(t)) == ',') {
                return true;
            }
        }
        return false;
    }

    /** Returns where what stands between two marks begins. */
    private int start(int token) {
        int t = token;
        while (t > 0 && token - t < FAR && tokens.kind(t - 1) != TokenKind.PUNCTUATION) {
            t--;
        }
        return t;
    }

    /** Returns where what stands between two marks ends. */
    private int stop(int token) {
        int t = token;
        while (t < tokens.count() && t - token < FAR && tokens.kind(t) != TokenKind.PUNCTUATION) {
            t++;
        }
        return t;
    }

    private boolean namesAPlainThing(int from, int end) {
        for (int t = from; t < end; t++) {
            if (!felt.get(t) && namesAThing(t, t + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word of a range is neither a small one nor a form of "to be". */
    boolean namesAThing(int from, int end) {
        for (int t = from; t < end; t++) {
            boolean isSmall = small.length(t) > 0 || COPULAS.contains(tokens.hash(t));
            if (tokens.kind(t) == TokenKind.WORD && !isSmall) {
                return true;
            }
        }
        return false;
    }
}
