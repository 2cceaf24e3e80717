package org.feedbacknlp.core.feature;

/**
 * Keys of features: 64 bits that hold what kind of feature it is and what it is made of. Keys are no secret and no defence against
 * texts made to collide; a collision costs accuracy, nothing else.
 */
final class FeatureKey {
    private static final long FIRST = 0x9e3779b97f4a7c15L;
    private static final long SECOND = 0xd6e8feb86659fd93L;

    private FeatureKey() {}

    static long mix(long a, long b) {
        long h = a * FIRST + b;
        h ^= h >>> 32;
        h *= SECOND;
        return h ^ h >>> 32;
    }

    /** A single word. */
    static long word(long unit) {
        return mix(1, unit);
    }

    /** Two words in a row, or a word at an end of the text. */
    static long pair(long first, long second) {
        return mix(first, second);
    }

    /** Three words in a row, the first two as their pair. */
    static long triple(long pair, long third) {
        return mix(pair, third);
    }

    /** Two words that stand near each other, whichever comes first. */
    static long near(long one, long other) {
        return mix(~Math.min(one, other), Math.max(one, other));
    }

    /** A word that a negator turns. */
    static long turned(long unit) {
        return mix(4, unit);
    }

    /** Something about how a word is written. */
    static long shape(int which) {
        return mix(5, which);
    }

    /** A part of a word. */
    static long part(int length, long hash) {
        return mix(16 + length, hash);
    }
}
