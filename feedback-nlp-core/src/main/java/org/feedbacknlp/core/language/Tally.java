package org.feedbacknlp.core.language;

import java.util.Arrays;

/**
 * Room to work in: what one text has collected so far. First the rows that its trigrams chose, then the sums of their weights.
 * Weights are nibbles, sixteen to a {@code long}; the two halves of the text are summed apart, so that a text in two languages
 * shows. Reusable, not thread-safe; hold one per thread.
 */
public final class Tally {
    /** The most languages that one script may have. */
    static final int MAX_LANGUAGES = 64;

    /** The most rows that are kept; what comes after is passed over. */
    static final int MAX_ROWS = 256;

    /** How many weights a {@code long} holds. */
    static final int NIBBLES = 16;

    /** How many {@code long}s a row has where there are more languages than one {@code long} has room for. */
    static final int WIDE = MAX_LANGUAGES / NIBBLES;

    /** So many nibbles fit into a byte when summed. */
    private static final int ROWS_PER_BYTE = 16;

    private static final long LOW_BYTES = 0x00ff_00ff_00ff_00ffL;
    private static final long LOW_NIBBLES = 0x0f0f_0f0f_0f0f_0f0fL;

    final TrigramReader reader = new TrigramReader();
    final Vote vote = new Vote();
    final int[] letters = new int[Script.values().length];
    private final int[] rows = new int[MAX_ROWS];
    private final int[] firstHalf = new int[MAX_LANGUAGES];
    private final int[] secondHalf = new int[MAX_LANGUAGES];
    private final long[] lanes = new long[MAX_LANGUAGES / 4];
    private int count;
    private int middle;

    /** Makes an empty tally. */
    public Tally() {}

    /** Lets go of the text that was read last. */
    public void letGo() {
        reader.letGo();
    }

    /** Forgets the rows. */
    void clear() {
        count = 0;
        middle = 0;
    }

    /** Keeps a row, by where its weights start. */
    void add(int row) {
        if (count < MAX_ROWS) {
            rows[count++] = row;
        }
    }

    /** The rows so far speak for the first half of the text. */
    void endFirstHalf() {
        middle = count;
    }

    /** How many rows were kept. */
    int count() {
        return count;
    }

    /** How many rows the half with fewer has. */
    int smallerHalf() {
        return Math.min(middle, count - middle);
    }

    /** What each language has in the first half, after {@link #sumUp}. */
    int[] firstHalf() {
        return firstHalf;
    }

    /** What each language has in the second half, after {@link #sumUp}. */
    int[] secondHalf() {
        return secondHalf;
    }

    /**
     * Sums the weights.
     *
     * @param weights where the rows point to
     * @param width how many {@code long}s a row has, 1 or {@value #WIDE}
     */
    void sumUp(long[] weights, int width) {
        sumUp(weights, width, 0, middle, firstHalf);
        sumUp(weights, width, middle, count, secondHalf);
    }

    private void sumUp(long[] weights, int width, int from, int to, int[] sums) {
        Arrays.fill(lanes, 0);
        for (int start = from; start < to; start += ROWS_PER_BYTE) {
            int end = Math.min(start + ROWS_PER_BYTE, to);
            if (width == WIDE) {
                addWide(weights, start, end);
            } else {
                addNarrow(weights, start, end);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (int) (lanes[i >>> 4 << 2 | i & 3] >>> ((i & 12) << 2)) & 0xffff;
        }
    }

    private void addNarrow(long[] weights, int from, int to) {
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
            long row = weights[rows[i]];
            even += row & LOW_NIBBLES;
            odd += row >>> 4 & LOW_NIBBLES;
        }
        widen(even, odd, 0);
    }

    private void addWide(long[] weights, int from, int to) {
        long even0 = 0;
        long even1 = 0;
        long even2 = 0;
        long even3 = 0;
        long odd0 = 0;
        long odd1 = 0;
        long odd2 = 0;
        long odd3 = 0;
        for (int i = from; i < to; i++) {
            int at = rows[i];
            long row = weights[at];
            even0 += row & LOW_NIBBLES;
            odd0 += row >>> 4 & LOW_NIBBLES;
            row = weights[at + 1];
            even1 += row & LOW_NIBBLES;
            odd1 += row >>> 4 & LOW_NIBBLES;
            row = weights[at + 2];
            even2 += row & LOW_NIBBLES;
            odd2 += row >>> 4 & LOW_NIBBLES;
            row = weights[at + 3];
            even3 += row & LOW_NIBBLES;
            odd3 += row >>> 4 & LOW_NIBBLES;
        }
        widen(even0, odd0, 0);
        widen(even1, odd1, 4);
        widen(even2, odd2, 8);
        widen(even3, odd3, 12);
    }

    private void widen(long even, long odd, int lane) {
        lanes[lane] += even & LOW_BYTES;
        lanes[lane + 1] += odd & LOW_BYTES;
        lanes[lane + 2] += even >>> 8 & LOW_BYTES;
        lanes[lane + 3] += odd >>> 8 & LOW_BYTES;
    }
}
