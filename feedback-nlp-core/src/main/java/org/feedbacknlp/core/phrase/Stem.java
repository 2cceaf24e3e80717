package org.feedbacknlp.core.phrase;

import org.feedbacknlp.core.text.TokenBuffer;

/**
 * Makes one of the singular and the plural of an English noun.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1097-4571(199101)42:1%3C7::AID-ASI2%3E3.0.CO;2-P">Harman: How effective is suffixing?
 *     (1991), the S stemmer</a>
 */
final class Stem {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int SHORTEST = 4;

    private Stem() {}

    /** Adds a word, without its plural ending, to the key of the words before it. */
    static long add(long key, TokenBuffer tokens, int t) {
        int length = tokens.normalizedEnd(t) - tokens.normalizedStart(t);
        int kept = length;
        char last = 0;
        if (length >= SHORTEST && tokens.matched(t, length - 1) == 's') {
            char before = tokens.matched(t, length - 2);
            char third = tokens.matched(t, length - 3);
            if (before == 'e' && third == 'i') {
                kept = length - 3;
                last = 'y';
            } else if (before == 'e' && (third == 'h' || third == 's' || third == 'x' || third == 'z')) {
                kept = length - 2;
            } else if (before != 'u' && before != 's') {
                kept = length - 1;
            }
        }
        long hash = key ^ BASIS;
        for (int k = 0; k < kept; k++) {
            hash = (hash ^ tokens.matched(t, k)) * PRIME;
        }
        return last == 0 ? hash : (hash ^ last) * PRIME;
    }
}
