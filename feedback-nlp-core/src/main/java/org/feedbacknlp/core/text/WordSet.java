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
        return new WordSet(
                Arrays.stream(words).mapToLong(TokenHash::of).sorted().toArray());
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
