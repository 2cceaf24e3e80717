package org.feedbacknlp.opennlp;

import java.util.List;
import java.util.Optional;

/**
 * From a feature's name to its row, without the name: by a hash of 64 bits of its UTF-16 code units, which a reader of a text can
 * make character by character. Two names of equal hash are found when the table is made; a text's own word that is not in the
 * table meets one of n rows by chance once in 2<sup>64</sup>/n words.
 */
final class FeatureTable {
    /** The hash of nothing. */
    static final long EMPTY = 0xcbf29ce484222325L;
    /** What {@link #row} says of a feature that is not there. */
    static final int NONE = -1;

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final long FINISH = 0xff51afd7ed558ccdL;

    private final long[] hashes;
    /** Of the slot's feature, from 1; 0 for a free slot. */
    private final int[] rows;

    private FeatureTable(int slots) {
        hashes = new long[slots];
        rows = new int[slots];
    }

    /**
     * Makes a table.
     *
     * @param features the names, in the order of their rows
     * @return the table, or empty if two names have the same hash
     */
    static Optional<FeatureTable> of(List<String> features) {
        FeatureTable table = new FeatureTable(Integer.highestOneBit(Math.max(1, features.size())) << 2);
        for (int row = 0; row < features.size(); row++) {
            if (!table.add(finish(hash(EMPTY, features.get(row))), row)) {
                return Optional.empty();
            }
        }
        return Optional.of(table);
    }

    private boolean add(long hash, int row) {
        int slot = slot(hash);
        if (rows[slot] != 0) {
            return false;
        }
        hashes[slot] = hash;
        rows[slot] = row + 1;
        return true;
    }

    /** The slot that holds a hash, or the free one where it would stand. */
    private int slot(long hash) {
        int mask = rows.length - 1;
        int slot = (int) hash & mask;
        while (rows[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * Finds a feature.
     *
     * @param state what {@link #step} made of its name
     * @return its row, or {@link #NONE}
     */
    int row(long state) {
        return rows[slot(finish(state))] - 1;
    }

    /** Goes on by one code unit. */
    static long step(long state, char c) {
        return (state ^ c) * STEP;
    }

    /** Goes on by a text. */
    static long hash(long state, String text) {
        long hash = state;
        for (int i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }

    /** Lets every bit of a state have a say in the low ones, which choose the slot. */
    private static long finish(long state) {
        long mixed = (state ^ state >>> 32) * FINISH;
        return mixed ^ mixed >>> 32;
    }
}
