package org.feedbacknlp.core.text;

/**
 * Finds a small number by a hash: key and number lie in one {@code long}, so that a look costs one line of memory, and a filter small
 * enough for the nearest caches tells of most keys that there is none. Of a key the upper 47 bits count. Filled by one thread, then
 * immutable.
 */
final class TagTable {
    /** There is no such key. */
    static final int NONE = 0;

    /** The largest number. */
    static final int MOST = (1 << 17) - 1;

    private static final int TAG_BITS = 17;
    private static final int FILTER_BITS = 8;

    private final long[] cells;
    private final int mask;
    private final long[] filter;
    private final int filterMask;
    private int count;

    /** Makes an empty table with room for so many keys. */
    TagTable(int keys) {
        int capacity = Integer.highestOneBit(Math.max(4, keys + keys / 2)) * 2;
        cells = new long[capacity];
        mask = capacity - 1;
        int bits = Integer.highestOneBit(Math.max(Long.SIZE / FILTER_BITS, 2 * keys)) * FILTER_BITS;
        filter = new long[bits / Long.SIZE];
        filterMask = bits - 1;
    }

    private int slot(long key) {
        return (int) (key >>> TAG_BITS) & mask;
    }

    /**
     * Adds a key that is not there.
     *
     * @param key the key
     * @param tag its number, from 1 to {@link #MOST}
     */
    void put(long key, int tag) {
        int slot = slot(key);
        while (cells[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        cells[slot] = key & -1L << TAG_BITS | tag;
        int bit = (int) (key >>> 40) & filterMask;
        filter[bit >>> 6] |= 1L << bit;
        count++;
    }

    /** Returns the number of a key, or {@link #NONE}. */
    int find(long key) {
        int bit = (int) (key >>> 40) & filterMask;
        return (filter[bit >>> 6] & 1L << bit) == 0 ? NONE : probe(key);
    }

    private int probe(long key) {
        int slot = slot(key);
        long cell = cells[slot];
        while (cell != 0 && (cell ^ key) >>> TAG_BITS != 0) {
            slot = (slot + 1) & mask;
            cell = cells[slot];
        }
        return (int) cell & MOST;
    }

    /** Returns all keys with their numbers, for {@link #of}. */
    long[] entries() {
        long[] entries = new long[count];
        int next = 0;
        for (long cell : cells) {
            if (cell != 0) {
                entries[next++] = cell;
            }
        }
        return entries;
    }

    /** Makes a table of what {@link #entries} gave. */
    static TagTable of(long[] entries) {
        TagTable table = new TagTable(entries.length);
        for (long entry : entries) {
            table.put(entry, (int) entry & MOST);
        }
        return table;
    }
}
