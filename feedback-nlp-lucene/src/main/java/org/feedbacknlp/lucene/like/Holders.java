package org.feedbacknlp.lucene.like;

import java.util.Arrays;

/**
 * Which texts hold a shingle and at which of its places in the common order: a hash table of linked lists in plain arrays, some 32 bytes
 * an entry. Texts are numbers. Not thread-safe.
 */
final class Holders {
    /** The end of a list. */
    static final int NONE = -1;

    private static final int FEW = 1 << 10;

    private long[] shingles = new long[FEW];
    /** The newest entry of the shingle in the same slot. */
    private int[] heads = filled(FEW);

    private int used;
    private int[] texts = new int[FEW];
    private int[] places = new int[FEW];
    private int[] next = new int[FEW];
    private int count;

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    void add(long shingle, int text, int place) {
        if (2 * used >= heads.length) {
            rehash();
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        int slot = slot(shingle);
        used += heads[slot] == NONE ? 1 : 0;
        shingles[slot] = shingle;
        texts[count] = text;
        places[count] = place;
        next[count] = heads[slot];
        heads[slot] = count++;
    }

    private void rehash() {
        long[] oldShingles = shingles;
        int[] oldHeads = heads;
        shingles = new long[2 * oldHeads.length];
        heads = filled(2 * oldHeads.length);
        for (int i = 0; i < oldHeads.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldShingles[i]);
                shingles[slot] = oldShingles[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private int slot(long shingle) {
        int slot = (int) (shingle ^ shingle >>> 32) & heads.length - 1;
        while (heads[slot] != NONE && shingles[slot] != shingle) {
            slot = slot + 1 & heads.length - 1;
        }
        return slot;
    }

    /** Returns the newest entry of a shingle, or {@link #NONE}. */
    int first(long shingle) {
        return heads[slot(shingle)];
    }

    /** Returns the entry before another one of the same shingle, or {@link #NONE}. */
    int next(int entry) {
        return next[entry];
    }

    int text(int entry) {
        return texts[entry];
    }

    int place(int entry) {
        return places[entry];
    }
}
