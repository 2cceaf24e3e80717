package org.feedbacknlp.core.language;

/**
 * Finds the row of a trigram, or of the longest end of it that has one. Plain ASCII has a table of its own, read by five bits
 * a code unit. For the rest there is open addressing over one array: the key and the row share a slot, so that a hit costs
 * one cache line and no key is ever mistaken for another. Immutable.
 */
final class TrigramTable {
    /** No end of the trigram is known. */
    static final int NONE = -1;

    /** How many rows a table can name. */
    static final int MAX_ROWS = (1 << 16) - 1;

    private static final long NOT_PLAIN = 0xff80_ff80_ff80L;
    private static final int PLAIN_BITS = 15;
    private static final int LETTER_BITS = 5;
    private static final long BIGRAM = 0xffff_ffffL;
    private static final long UNIGRAM = 0xffffL;

    private final char[] plain = new char[1 << PLAIN_BITS];
    private final long[] slots;
    private final int shift;

    /**
     * Builds the table.
     *
     * @param keys ascending keys of 48 bits, none of them 0; the place of a key is its row
     */
    TrigramTable(long[] keys) {
        int bits = 33 - Integer.numberOfLeadingZeros(keys.length);
        this.slots = new long[1 << bits];
        this.shift = Long.SIZE - bits;
        for (int row = 0; row < keys.length; row++) {
            put(keys[row], row);
            if ((keys[row] & NOT_PLAIN) == 0) {
                putPlain(keys[row], row);
            }
        }
    }

    private void put(long key, int row) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = key << 16 | row;
    }

    /** Shorter keys come first, for all trigrams that end in them; longer ones take back their own. */
    private void putPlain(long key, int row) {
        int step = 1 << letters(key) * LETTER_BITS;
        for (int i = plainIndex(key) & step - 1; i < plain.length; i += step) {
            plain[i] = (char) (row + 1);
        }
    }

    private static int letters(long key) {
        if (key > BIGRAM) {
            return 3;
        }
        return key > UNIGRAM ? 2 : 1;
    }

    /**
     * Finds the row that speaks for a trigram.
     *
     * @param trigram a key from {@link TrigramReader#keys}
     * @return the row of the trigram, else of its last two, else of its last code unit, else {@link #NONE}
     */
    int row(long trigram) {
        return (trigram & NOT_PLAIN) == 0 ? plain[plainIndex(trigram)] - 1 : hashed(trigram);
    }

    private static int plainIndex(long key) {
        return (int) (key >>> 22 & 0x7c00 | key >>> 11 & 0x3e0 | key & 0x1f);
    }

    private int hashed(long trigram) {
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
