package org.feedbacknlp.core.linear;

/**
 * What the words met last sum up to by themselves, since the same few thousand words make up most texts. A word's sum is a function of its
 * characters, so what is remembered equals what would be computed. Two places a word; the older one makes room. Holds hashes and
 * numbers, no word. Not thread-safe.
 */
final class WordMemo {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_WORDS = 1 << 14;
    private static final int FEWEST_WORDS = 1 << 8;
    private static final int NOT_YET = -1;

    private final int stride;
    private final int mask;
    private final long[] writings;
    private final long[] words;
    private final int[] sums;

    WordMemo(int stride) {
        this.stride = stride;
        int fit = Integer.highestOneBit(MOST_BYTES / (Integer.BYTES * stride));
        int size = Math.max(FEWEST_WORDS, Math.min(MOST_WORDS, fit));
        mask = size - 1;
        writings = new long[size];
        words = new long[size];
        sums = new int[size * stride];
        for (int place = 0; place < size; place++) {
            writings[place] = elsewhere(place);
        }
    }

    /** Returns a writing that neither this place nor its neighbour can hold, for a place that holds none. */
    private static long elsewhere(int place) {
        return (long) (place ^ 2) << 32;
    }

    /** Returns where a word is remembered, or a negative number. */
    int find(long writing) {
        int first = (int) (writing >>> 32) & mask;
        if (writings[first] == writing) {
            return first;
        }
        int second = first ^ 1;
        return writings[second] == writing ? second : NOT_YET;
    }

    /** Returns what stands for the word in runs of words. */
    long word(int place) {
        return words[place];
    }

    /** Returns one of the word's sums. */
    int sum(int place, int column) {
        return sums[place * stride + column];
    }

    /** Adds the word's sums to others. */
    void addTo(int[] totals, int place) {
        int from = place * stride;
        for (int j = 0; j < stride; j++) {
            totals[j] += sums[from + j];
        }
    }

    /** Remembers a word as the newest of its two places. */
    int put(long writing, long word, int[] wordSums) {
        int first = (int) (writing >>> 32) & mask;
        int second = first ^ 1;
        writings[second] = writings[first];
        words[second] = words[first];
        System.arraycopy(sums, first * stride, sums, second * stride, stride);
        writings[first] = writing;
        words[first] = word;
        System.arraycopy(wordSums, 0, sums, first * stride, stride);
        return first;
    }
}
