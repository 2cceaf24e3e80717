package org.feedbacknlp.core.linear;

import java.util.Arrays;

/**
 * What the words met last sum up to by themselves, since the same few thousand words make up most texts. A word's sum is a function of its
 * characters, so what is remembered equals what would be computed. Two places a word; the older one makes room. Holds hashes and
 * numbers, no word. Not thread-safe.
 */
final class WordMemo {
    /** No place. */
    static final int NONE = -1;

    private static final int MOST_BYTES = 1 << 21;
    private static final int BYTES_BESIDE = 48;
    private static final int MOST_WORDS = 1 << 14;
    private static final int FEWEST_WORDS = 1 << 8;
    private static final long[] NOTHING = {};

    private final int lanes;
    private final int mask;
    private final long[] writings;
    private final long[] words;
    private final short[] rows;
    private final long[][] sums;

    /**
     * Makes an empty memo.
     *
     * @param width how many longs a row takes
     */
    WordMemo(int width) {
        lanes = 2 * width;
        int fit = Integer.highestOneBit(MOST_BYTES / (Long.BYTES * lanes + BYTES_BESIDE));
        int size = Math.max(FEWEST_WORDS, Math.min(MOST_WORDS, fit));
        mask = size - 1;
        writings = new long[size];
        words = new long[size];
        rows = new short[size];
        sums = new long[size][];
        Arrays.fill(sums, NOTHING);
        for (int place = 0; place < size; place++) {
            writings[place] = elsewhere(place);
        }
    }

    /** Returns a writing that neither this place nor its neighbour can hold, for a place that holds none. */
    private static long elsewhere(int place) {
        return (long) (place ^ 2) << 32;
    }

    /** Returns where a word is remembered, or {@link #NONE}. */
    int find(long writing) {
        int first = (int) (writing >>> 32) & mask;
        if (writings[first] == writing) {
            return first;
        }
        int second = first ^ 1;
        return writings[second] == writing ? second : NONE;
    }

    /** Returns what stands for the word in runs of words. */
    long word(int place) {
        return words[place];
    }

    /** Returns the sum of one column over the word's rows. */
    int sum(int place, int column) {
        return RowSums.of(sums[place], rows[place], column);
    }

    /** Adds the word's sums to others. */
    void addTo(RowSums totals, int place) {
        totals.add(sums[place], rows[place]);
    }

    /** Remembers a word as the newest of its two places. */
    int put(long writing, long word, RowSums wordSums) {
        int first = (int) (writing >>> 32) & mask;
        int second = first ^ 1;
        long[] free = sums[second].length == lanes ? sums[second] : new long[lanes];
        writings[second] = writings[first];
        words[second] = words[first];
        rows[second] = rows[first];
        sums[second] = sums[first];
        writings[first] = writing;
        words[first] = word;
        rows[first] = wordSums.rows();
        sums[first] = free;
        wordSums.copyTo(free);
        return first;
    }
}
