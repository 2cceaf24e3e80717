package org.feedbacknlp.api.layer;

/**
 * The hash that stands for a word: 64 bits, FNV-1a (Fowler, Noll and Vo) over UTF-16 code units with a final
 * avalanche, the same in every process. It is no defence against words made to collide; nothing that must
 * be secret or unforgeable rests on it.
 */
public final class TokenHash {
    /** Rises when the function changes; model files carry it. */
    public static final int VERSION = 1;

    /** The state before the first code unit. */
    public static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private TokenHash() {}

    /**
     * Adds one code unit to a running state.
     *
     * @param state {@link #SEED} or the result of an earlier call
     * @param c the code unit
     * @return the new state
     */
    public static long add(long state, char c) {
        return (state ^ c) * PRIME;
    }

    /**
     * Ends a running state.
     *
     * @param state the state behind the last code unit
     * @return the hash
     */
    public static long finish(long state) {
        long h = state;
        h ^= h >>> 32;
        h *= 0x9e3779b97f4a7c15L;
        return h ^ (h >>> 29);
    }

    /**
     * Hashes a word that is already normalised and lower-cased.
     *
     * @param word the word
     * @return its hash
     */
    public static long of(CharSequence word) {
        long state = SEED;
        for (int i = 0; i < word.length(); i++) {
            state = add(state, word.charAt(i));
        }
        return finish(state);
    }
}
