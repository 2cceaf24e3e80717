package org.feedbacknlp.core.linear;

import org.feedbacknlp.core.model.ModelException;

/**
 * Finds the row of a key. Most keys of a text have none, which a bitmap small enough for the nearest caches tells first; a hit costs one
 * further cache line. Slots hold 32 bits of the key: a foreign key is taken for a known one about once in a billion. Immutable and
 * thread-safe.
 */
final class KeyTable {
    /** There is no such key. */
    static final int NONE = -1;

    /** Chance never brings so many keys together in a table that is half empty. */
    private static final int MOST_TOGETHER = 256;

    private static final int BITS_A_KEY = 16;
    private static final long PRINT = 0xffff_ffff_0000_0000L;

    private final long[] slots;
    private final int slotMask;
    private final long[] filter;
    private final int filterMask;

    /**
     * Builds the table.
     *
     * @param keys the keys, each once; the place of a key is its row
     * @throws ModelException if they were made to meet in one place, which would take time without end
     */
    KeyTable(long[] keys) {
        int capacity = Integer.highestOneBit(Math.max(4, keys.length)) * 4;
        slots = new long[capacity];
        slotMask = capacity - 1;
        int bits = Math.max(64, Integer.highestOneBit(Math.max(1, keys.length)) * BITS_A_KEY);
        filter = new long[bits / Long.SIZE];
        filterMask = bits - 1;
        for (int row = 0; row < keys.length; row++) {
            put(keys[row], row);
        }
    }

    private void put(long key, int row) {
        int slot = slot(key);
        for (int together = 0; slots[slot] != 0; together++) {
            if (together == MOST_TOGETHER) {
                throw new ModelException("the model cannot be used: its features were made to be found slowly");
            }
            slot = slot + 1 & slotMask;
        }
        slots[slot] = key & PRINT | row + 1;
        int bit = bit(key);
        filter[bit >>> 6] |= 1L << bit;
    }

    private int slot(long key) {
        return (int) key & slotMask;
    }

    private int bit(long key) {
        return (int) (key >>> 20) & filterMask;
    }

    /**
     * Finds a key.
     *
     * @param key the key
     * @return its row, or {@link #NONE}
     */
    int row(long key) {
        int bit = bit(key);
        return (filter[bit >>> 6] & 1L << bit) == 0 ? NONE : probe(key);
    }

    private int probe(long key) {
        int slot = slot(key);
        long found = slots[slot];
        while (found != 0) {
            if (((found ^ key) & PRINT) == 0) {
                return (int) found - 1;
            }
            slot = slot + 1 & slotMask;
            found = slots[slot];
        }
        return NONE;
    }
}
