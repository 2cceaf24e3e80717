package org.feedbacknlp.core.text;

import java.util.Arrays;
import org.feedbacknlp.api.layer.TokenHash;

/** The short words that French, Italian and Catalan write before an apostrophe. */
final class Elision {
    private static final long[] PREFIXES = states(
            "l'", "d'", "j'", "m'", "t'", "s'", "n'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quelqu'", "un'", "all'",
            "dall'", "dell'", "nell'", "sull'", "quest'", "quell'", "sant'", "com'", "dov'", "cos'");

    private Elision() {}

    private static long[] states(String... prefixes) {
        long[] states = new long[prefixes.length];
        for (int i = 0; i < prefixes.length; i++) {
            long state = TokenHash.SEED;
            for (int k = 0; k < prefixes[i].length(); k++) {
                state = TokenHash.add(state, prefixes[i].charAt(k));
            }
            states[i] = state;
        }
        Arrays.sort(states);
        return states;
    }

    /** Tells whether the running hash of a word so far, its apostrophe included, is one of them. */
    static boolean isPrefix(long state) {
        return Arrays.binarySearch(PREFIXES, state) >= 0;
    }
}
