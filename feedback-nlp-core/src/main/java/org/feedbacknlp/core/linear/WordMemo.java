package org.feedbacknlp.core.linear;

/**
 * What the words met last sum up to by themselves, since the same few thousand words make up most texts. A word's sum is a function of its
 * characters, so what is remembered equals what would be computed. Four places a word; the oldest of them makes room. Holds hashes and numbers, no
 * word. All of a place lies together, since what a word costs is the cache lines that it lies on: the writing, what stands for the word in
 * runs, how many rows were added, and their sums. Not thread-safe.
 */
final class WordMemo {
    /** No place. */
    static final int NONE = -1;

    /** Where the sums begin in a place. */
    static final int SUMS = 3;

    private static final int MOST_BYTES = 1 << 22;
    private static final int MOST_WORDS = 1 << 14;
    private static final int WAYS = 4;
    private static final int WORD = 1;
    private static final int ROWS = 2;

    private final int width;
    private final int stride;
    private final int mask;
    private final long[] cells;

    /**
     * Makes an empty memo.
     *
     * @param width how many longs a row takes
     */
    WordMemo(int width) {
        this.width = width;
        stride = SUMS + 2 * width;
        int fit = Math.max(WAYS, MOST_BYTES / (Long.BYTES * stride));
        int size = Math.min(MOST_WORDS, Integer.highestOneBit(fit));
        mask = size - WAYS;
        cells = new long[size * stride];
    }

    /** Returns what is never the 0 of an empty place. */
    private static long filled(long writing) {
        return writing == 0 ? 1 : writing;
    }

    /** Returns the first of the places that a word may be in. */
    private int first(long writing) {
        return ((int) (writing >>> 32) & mask) * stride;
    }

    /** Returns a cell of the word's line: who asks for those of all words first waits for memory once. */
    long ahead(long writing) {
        return cells[first(writing)];
    }

    /** Returns where a word is remembered, or {@link #NONE}. */
    int find(long writing) {
        long sought = filled(writing);
        int place = first(writing);
        int end = place + WAYS * stride;
        while (place < end && cells[place] != sought) {
            place += stride;
        }
        return place < end ? place : NONE;
    }

    /** Returns what stands for the word in runs of words. */
    long word(int place) {
        return cells[place + WORD];
    }

    /** Returns how many rows the word's sums are of. */
    int rows(int place) {
        return (int) cells[place + ROWS];
    }

    /** Returns the sum of one column over the word's rows. */
    int sum(int place, int column) {
        return RowSums.of(cells, place + SUMS, width, rows(place), column);
    }

    /** Returns all places; not to be changed. */
    long[] cells() {
        return cells;
    }

    /** Remembers a word as the newest of its places; the others move, so places found before are void. */
    int put(long writing, long word, RowSums sums) {
        int place = first(writing);
        System.arraycopy(cells, place, cells, place + stride, (WAYS - 1) * stride);
        cells[place] = filled(writing);
        cells[place + WORD] = word;
        cells[place + ROWS] = sums.rows();
        sums.copyTo(cells, place + SUMS);
        return place;
    }
}
