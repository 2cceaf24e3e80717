package org.feedbacknlp.core.text;

import java.util.Arrays;
import org.feedbacknlp.api.layer.TokenHash;

/** A few words that are asked about at every turn, by their hashes and without a box around any. Immutable and thread-safe. */
public final class WordSet {
    private final long[] hashes;

    private WordSet(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * Makes a set.
     *
     * @param words plain words in lower case, each one token
     * @return the set
     */
    public static WordSet of(String... words) {
        long[] hashes = new long[words.length];
        for (int i = 0; i < hashes.length; i++) {
            // In order from the beginning: for so few, the JDK's sort takes a start longer to load than to run.
            int at = i;
            long hash = TokenHash.of(words[i]);
            while (at > 0 && hashes[at - 1] > hash) {
                hashes[at] = hashes[at - 1];
                at--;
            }
            hashes[at] = hash;
        }
        return new WordSet(hashes);
    }

    /**
     * Tells whether a word is in the set.
     *
     * @param hash the word's hash, as tokens have it
     * @return true if it is
     */
    public boolean contains(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
