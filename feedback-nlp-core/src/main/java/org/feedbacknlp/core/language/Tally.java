package org.feedbacknlp.core.language;

import java.util.Arrays;

/**
 * Room to work in: what one text has collected so far. Weights are nibbles, sixteen to a {@code long}, and are summed four
 * to a {@code long} in lanes of 16 bits; the two halves of the text are summed apart, so that a text in two languages
 * shows. Reusable, not thread-safe; hold one per thread.
 */
public final class Tally {
    /** The most languages that one script may have. */
    static final int MAX_LANGUAGES = 64;

    /** The most rows that may be added to one half without a lane overflowing. */
    static final int MAX_ROWS = 0xffff / 15;

    private static final long NIBBLE = 0x000f_000f_000f_000fL;
    private static final int HALF = MAX_LANGUAGES / 4;

    final TrigramReader reader = new TrigramReader();
    final Vote vote = new Vote();
    final int[] letters = new int[Script.values().length];
    private final long[] lanes = new long[2 * HALF];

    /** Makes an empty tally. */
    public Tally() {}

    /** Forgets the sums. */
    void clear() {
        Arrays.fill(lanes, 0);
    }

    /**
     * Adds a row.
     *
     * @param rows the weights
     * @param from where the row starts
     * @param width its length
     * @param half 0 or 1, the half of the text it speaks for
     */
    void add(long[] rows, int from, int width, int half) {
        int lane = half * HALF;
        for (int i = from; i < from + width; i++) {
            long row = rows[i];
            lanes[lane] += row & NIBBLE;
            lanes[lane + 1] += row >>> 4 & NIBBLE;
            lanes[lane + 2] += row >>> 8 & NIBBLE;
            lanes[lane + 3] += row >>> 12 & NIBBLE;
            lane += 4;
        }
    }

    /**
     * Returns what a language has in one half.
     *
     * @param language its place
     * @param half 0 or 1
     * @return the sum of its nibbles
     */
    int sum(int language, int half) {
        int lane = half * HALF + (language >>> 4) * 4 + (language & 3);
        return (int) (lanes[lane] >>> ((language & 12) << 2)) & 0xffff;
    }
}
