package org.feedbacknlp.core.language;

/**
 * Finds the row of a trigram, or of the longest end of it that has one. Open addressing over one array: the key and the row
 * share a slot, so that a hit costs one cache line and no key is ever mistaken for another. Immutable.
 */
final class TrigramTable {
    /** No end of the trigram is known. */
    static final int NONE = -1;

    /** How many rows a table can name. */
    static final int MAX_ROWS = 1 << 16;

    private static final long BIGRAM = 0xffff_ffffL;
    private static final long UNIGRAM = 0xffffL;

    private final long[] slots;
    private final int shift;

    /**
     * Builds the table.
     *
     * @param keys distinct keys of 48 bits, none of them 0; the place of a key is its row
     */
    TrigramTable(long[] keys) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(keys.length));
        this.slots = new long[1 << bits];
        this.shift = Long.SIZE - bits;
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = keys[row] << 16 | row;
        }
    }

    /**
     * Finds the row that speaks for a trigram.
     *
     * @param trigram a key from {@link TrigramReader#next}
     * @return the row of the trigram, else of its last two, else of its last code unit, else {@link #NONE}
     */
    int row(long trigram) {
        int row = exact(trigram);
        if (row == NONE) {
            row = exact(trigram & BIGRAM);
        }
        return row == NONE ? exact(trigram & UNIGRAM) : row;
    }

    private int exact(long key) {
        int slot = slot(key);
        long found = slots[slot];
        while (found != 0) {
            if (found >>> 16 == key) {
                return (int) found & 0xffff;
            }
            slot = slot + 1 & slots.length - 1;
            found = slots[slot];
        }
        return NONE;
    }

    private int slot(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> shift);
    }
}
