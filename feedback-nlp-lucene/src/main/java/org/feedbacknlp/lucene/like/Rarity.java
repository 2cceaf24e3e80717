package org.feedbacknlp.lucene.like;

/**
 * About how many texts hold a shingle, in memory that does not grow. It gives all shingles one order, the rare ones first: whether two of
 * them share a count matters for speed alone, since any order does as long as all texts follow the same. Not thread-safe.
 */
final class Rarity {
    private static final int BUCKETS = 1 << 20;
    /** Where the magnitude of a count stands in what a shingle is sorted by. */
    private static final int MAGNITUDE_SHIFT = 57;

    private static final int HASH_SHIFT = Long.SIZE - MAGNITUDE_SHIFT;

    private final int[] counts = new int[BUCKETS];

    /** Counts the shingles of one text. */
    void count(long[] shingles) {
        for (long shingle : shingles) {
            counts[bucket(shingle)]++;
        }
    }

    /** Returns the shingles of a text as numbers whose order is the common one; they stand for the shingles from then on. */
    long[] ordered(long[] shingles) {
        long[] ordered = new long[shingles.length];
        for (int i = 0; i < ordered.length; i++) {
            int magnitude = Integer.SIZE - Integer.numberOfLeadingZeros(counts[bucket(shingles[i])]);
            ordered[i] = (long) magnitude << MAGNITUDE_SHIFT | shingles[i] >>> HASH_SHIFT;
        }
        return PrintReader.distinct(ordered);
    }

    private static int bucket(long shingle) {
        return (int) shingle & BUCKETS - 1;
    }
}
