package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.core.text.TokenBuffer;

/**
 * A negator that an aside parts from what it turns: "this is not, whatever they say, a good product". It goes on behind the comma that
 * closes the aside. Used for one text.
 */
final class Aside {
    private static final int LONGEST = 16;
    private static final int REACH = 6;

    private int negator = -1;
    private int from;

    /** Notes a negator, if a comma stands right behind it and another one soon after. */
    void open(TokenBuffer tokens, int first, int behind) {
        if (!isComma(tokens, behind)) {
            return;
        }
        int last = Math.min(tokens.count(), behind + LONGEST);
        for (int t = behind + 2; t < last; t++) {
            if (isComma(tokens, t)) {
                negator = first;
                from = t + 1;
                return;
            }
        }
    }

    private static boolean isComma(TokenBuffer tokens, int t) {
        return t < tokens.count() && tokens.text().charAt(tokens.normalizedStart(t)) == ',';
    }

    /** Tells whether the negator turns what stands at a token. */
    boolean reaches(int t) {
        return negator >= 0 && t >= from && t < from + REACH;
    }

    /** Returns the negator, which has done its work. */
    int close() {
        int closed = negator;
        negator = -1;
        return closed;
    }
}
