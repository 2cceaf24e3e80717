package org.feedbacknlp.core.language;

import java.util.Arrays;
import org.feedbacknlp.api.layer.TokenHash;

/**
 * The frequent words of each language, as hashes: whether a text too short for trigrams is made of nothing but them.
 * Immutable.
 */
public final class FunctionWords {
    /** Fewer words than this prove nothing: one word belongs to too many languages. */
    private static final int FEWEST = 2;

    private final int[] hashes;

    /**
     * Makes the set.
     *
     * @param hashes of {@link #hash}, ascending
     */
    FunctionWords(int[] hashes) {
        this.hashes = hashes;
    }

    /**
     * Hashes a word of a language.
     *
     * @param tag the language
     * @param word the word, lower-cased
     * @return its hash
     */
    public static int hash(String tag, CharSequence word) {
        long state = start(tag);
        for (int i = 0; i < word.length(); i++) {
            state = TokenHash.add(state, word.charAt(i));
        }
        return (int) TokenHash.finish(state);
    }

    private static long start(String tag) {
        long state = TokenHash.SEED;
        for (int i = 0; i < tag.length(); i++) {
            state = TokenHash.add(state, tag.charAt(i));
        }
        return TokenHash.add(state, ':');
    }

    /**
     * Tells whether two words or more are left and all are frequent words of a language.
     *
     * @param tag the language
     * @param reader before the first word
     * @return true if every word is
     */
    boolean makeUp(String tag, TrigramReader reader) {
        long start = start(tag);
        int words = 0;
        while (reader.nextWord()) {
            if (Arrays.binarySearch(hashes, (int) TokenHash.finish(reader.hash(start))) < 0) {
                return false;
            }
            words++;
        }
        return words >= FEWEST;
    }
}
