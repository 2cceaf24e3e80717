package org.feedbacknlp.core.text;

import org.feedbacknlp.api.layer.TokenKind;

/**
 * Reads numbers, in digits or words, and what they count: "three times", "45 minutes", "half an hour". Not thread-safe.
 */
public final class Quantities {
    private static final int MOST_DIGITS = 4;
    private static final int NEAR = 5;
    /** "Forty-five" is three tokens. */
    private static final int LONGEST_NUMBER = 4;

    private final TokenBuffer tokens;
    private final Cues cues;

    /**
     * Opens a text.
     *
     * @param document the text
     */
    public Quantities(TextDocument document) {
        tokens = document.tokens();
        cues = document.cues();
    }

    /**
     * Returns how many minutes a unit stands for, with the number before it.
     *
     * @param i a {@link Cue#UNIT}
     * @return the minutes; as many as one unit has where no number stands before it
     */
    public long minutes(int i) {
        return Math.max(1, number(i)) * (long) cues.value(i);
    }

    /**
     * Returns the number that stands directly before an expression.
     *
     * @param i the expression
     * @return the number, 0 where there is none
     */
    public int number(int i) {
        int t = firstOfNumber(i);
        if (t == cues.first(i)) {
            return 0;
        }
        if (tokens.kind(t) == TokenKind.NUMBER) {
            return digits(t);
        }
        int value = 0;
        for (int k = i - 1; k >= 0 && cues.first(k) >= t; k--) {
            value = cues.is(k, Cue.NUMBER) && cues.first(k) == t ? Math.max(value, cues.value(k)) : value;
        }
        return value;
    }

    /**
     * Returns where the number begins that stands directly before an expression.
     *
     * @param i the expression
     * @return its first token, or the expression's where there is none
     */
    public int firstOfNumber(int i) {
        int first = cues.first(i);
        int t = first - 1;
        if (t > 0 && isJoint(t)) {
            t--;
        }
        if (t >= 0 && tokens.kind(t) == TokenKind.NUMBER) {
            return t;
        }
        for (int k = i - 1; k >= 0 && cues.first(k) > t - LONGEST_NUMBER; k--) {
            first = cues.is(k, Cue.NUMBER) && cues.end(k) == t + 1 ? cues.first(k) : first;
        }
        return first;
    }

    /**
     * Finds the count of doings that belongs to an expression: "called three times", or as in German "dreimal angerufen".
     *
     * @param i the expression
     * @return the {@link Cue#TIMES} directly before it or soon behind it, -1 where there is none
     */
    public int times(int i) {
        for (int k = i - 1; k >= 0 && cues.first(k) > cues.first(i) - LONGEST_NUMBER; k--) {
            if (cues.is(k, Cue.TIMES) && cues.end(k) == cues.first(i)) {
                return k;
            }
        }
        for (int k = i + 1; k < cues.count() && cues.first(k) <= cues.end(i) + NEAR; k++) {
            if (cues.is(k, Cue.TIMES)) {
                return k;
            }
        }
        return -1;
    }

    /**
     * Returns how often something was done: "three calls", "called twice", "called three times".
     *
     * @param i the expression that says what was done
     * @return the count, 0 where none is told
     */
    public int count(int i) {
        int before = number(i);
        int times = before > 0 ? -1 : times(i);
        return times < 0 ? before : Math.max(cues.value(times), number(times));
    }

    /** Tells whether a token is the hyphen of "45-minute" or the plus of "20+ minutes". */
    private boolean isJoint(int t) {
        char c = tokens.text().charAt(tokens.normalizedStart(t));
        return tokens.normalizedEnd(t) - tokens.normalizedStart(t) == 1 && (c == '-' || c == '+');
    }

    /** Reads up to the first character that is no digit: 2.5 counts as 2. */
    private int digits(int t) {
        int value = 0;
        int start = tokens.normalizedStart(t);
        int end = Math.min(tokens.normalizedEnd(t), start + MOST_DIGITS);
        for (int c = start; c < end; c++) {
            int digit = Character.digit(tokens.text().charAt(c), 10);
            if (digit < 0) {
                return value;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
