package org.feedbacknlp.core.linear;

import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.model.ModelException;

/**
 * Finds the row of a key: a byte for each column, next to 32 bits of the key that it belongs to, so that a hit costs one cache line or the
 * few that a wide row takes. Most keys of a text have no row, which a bitmap small enough for the nearest caches tells first. A foreign key
 * is taken for a known one about once in a billion. Filled by one thread, then immutable.
 */
final class RowTable {
    /** There is no such key. */
    static final int NONE = -1;

    /** Where the bytes of the columns begin in a row; the key's bits stand before them. */
    static final int FIRST = Integer.BYTES;

    /** What a column holds stands this much higher, so that bytes add up without signs. */
    static final int ZERO = 128;

    private static final int BITS_A_KEY = 8;
    private static final long LARGEST = 1L << 30;

    /** Chance never brings so many keys together in a table of which a third is free. */
    private static final int MOST_TOGETHER = 1 << 10;

    private static final long EMPTY_ROW = 0x8080_8080_8080_8080L;

    private final int width;
    private final int capacity;
    private final long[] cells;
    private final long[] filter;

    /**
     * Makes an empty table.
     *
     * @param keys how many keys it has room for
     * @param columns how many columns a row has
     * @throws ModelException if they take too much memory
     */
    RowTable(int keys, int columns) {
        width = width(columns);
        // A third stays free, which keeps the way from where a key should be to where it is short.
        capacity = keys + keys / 2 + 1;
        cells = new long[size(capacity, width)];
        filter = new long[Math.max(1, Integer.highestOneBit(Math.max(1, keys)) / Long.SIZE * BITS_A_KEY)];
    }

    /** Returns how many longs a row of so many columns takes. */
    static int width(int columns) {
        return (FIRST + columns + Long.BYTES - 1) / Long.BYTES;
    }

    private static int size(int rows, int width) {
        long bytes = (long) rows * width * Long.BYTES;
        if (bytes > LARGEST) {
            throw new ModelException("the models take " + bytes + " bytes side by side, more than " + LARGEST
                    + "; use those with many features and those with many labels in analyzers of their own");
        }
        return rows * width;
    }

    /**
     * Returns where the row of a key begins; a new one holds zeros.
     *
     * @throws ModelException if the keys were made to meet in one place, which would take time without end
     */
    int put(long key) {
        int print = print(key);
        int cell = slot(key);
        int found = (int) cells[cell];
        for (int together = 0; found != 0 && found != print; together++) {
            if (together == MOST_TOGETHER) {
                throw new ModelException("the model cannot be used: its features were made to be found slowly");
            }
            cell = next(cell);
            found = (int) cells[cell];
        }
        if (found == 0) {
            for (int i = 1; i < width; i++) {
                cells[cell + i] = EMPTY_ROW;
            }
            cells[cell] = EMPTY_ROW << Integer.SIZE | Integer.toUnsignedLong(print);
            filter[word(key)] |= bits(key);
        }
        return cell;
    }

    /** Larger keys come further behind, so that keys in order are laid out from the front to the end of the memory. */
    private int slot(long key) {
        return (int) ((key >>> Integer.SIZE) * capacity >>> Integer.SIZE) * width;
    }

    private int next(int cell) {
        int next = cell + width;
        return next == cells.length ? 0 : next;
    }

    /** Returns what tells keys of one slot apart, never the 0 of a free one. */
    private static int print(long key) {
        int print = (int) key;
        return print == 0 ? 1 : print;
    }

    private int word(long key) {
        return (int) (key >>> 32) & filter.length - 1;
    }

    /** Returns two bits of one word, so that one look at it tells. */
    private static long bits(long key) {
        return 1L << key | 1L << (key >>> 6);
    }

    /**
     * Finds a key.
     *
     * @param key the key
     * @return where its row begins in {@link #cells}, or {@link #NONE}
     */
    int row(long key) {
        long bits = bits(key);
        return (filter[word(key)] & bits) == bits ? probe(key) : NONE;
    }

    /**
     * Finds the rows of many keys. Nearly all that such a look costs is to wait for memory, so all places are asked for before the first
     * is looked at, and come at the same time.
     *
     * @param keys the keys
     * @param hits takes where the rows begin, in the order of their keys
     */
    void rows(KeyBuffer keys, Hits hits) {
        hits.clear();
        int count = keys.count();
        int[] likely = hits.likely(count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long key = keys.key(i);
            long bits = bits(key);
            likely[kept] = i;
            kept += (filter[word(key)] & bits) == bits ? 1 : 0;
        }
        long seen = 0;
        for (int i = 0; i < kept; i++) {
            seen += cells[slot(keys.key(likely[i]))];
        }
        hits.seen = seen;
        for (int i = 0; i < kept; i++) {
            int row = probe(keys.key(likely[i]));
            if (row != NONE) {
                hits.add(row, likely[i]);
            }
        }
    }

    private int probe(long key) {
        int print = print(key);
        int cell = slot(key);
        int found = (int) cells[cell];
        while (found != print) {
            if (found == 0) {
                return NONE;
            }
            cell = next(cell);
            found = (int) cells[cell];
        }
        return cell;
    }

    /** Returns what a column of a row holds. */
    int get(int row, int column) {
        int at = FIRST + column;
        return (int) (cells[row + at / Long.BYTES] >>> Byte.SIZE * (at % Long.BYTES) & 0xff) - ZERO;
    }

    /** Sets some columns of a row. */
    void set(int row, int column, byte[] values, int from, int count) {
        int at = FIRST + column;
        for (int i = 0; i < count; i++) {
            int cell = row + (at + i >> 3);
            int shift = (at + i & 7) << 3;
            cells[cell] = cells[cell] & ~(0xffL << shift) | (long) (values[from + i] + ZERO) << shift;
        }
    }

    /** Returns the rows; not to be changed. */
    long[] cells() {
        return cells;
    }
}
