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
            hashes[i] = TokenHash.of(words[i]);
        }
        Arrays.sort(hashes);
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
