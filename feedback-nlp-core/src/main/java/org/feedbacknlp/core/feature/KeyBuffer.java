package org.feedbacknlp.core.feature;

import java.util.Arrays;
import org.feedbacknlp.core.model.FeatureKind;

/**
 * Keys of features with the units that they lie on, or keys alone for who only sums them up: a buffer that is filled again and again. Not
 * thread-safe.
 */
public final class KeyBuffer {
    private static final FeatureKind[] KINDS = FeatureKind.values();

    private static final int FIRST_CAPACITY = 256;

    private final boolean placed;
    private long[] keys = new long[FIRST_CAPACITY];
    private int[] firsts;
    private int[] lasts;
    private byte[] kinds;
    private int count;

    /** Makes an empty buffer. */
    public KeyBuffer() {
        this(true);
    }

    private KeyBuffer(boolean placed) {
        this.placed = placed;
        int capacity = placed ? FIRST_CAPACITY : 0;
        firsts = new int[capacity];
        lasts = new int[capacity];
        kinds = new byte[capacity];
    }

    /**
     * Makes an empty buffer that keeps no places.
     *
     * @return the buffer; to ask it for a kind or a place is an error
     */
    public static KeyBuffer ofKeysAlone() {
        return new KeyBuffer(false);
    }

    /** Forgets the keys. */
    public void clear() {
        count = 0;
    }

    void add(long key, FeatureKind kind, int first, int last) {
        if (count == keys.length) {
            grow();
        }
        keys[count] = key;
        if (placed) {
            firsts[count] = first;
            lasts[count] = last;
            kinds[count] = (byte) kind.ordinal();
        }
        count++;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * count);
        if (placed) {
            firsts = Arrays.copyOf(firsts, 2 * count);
            lasts = Arrays.copyOf(lasts, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
    }

    /**
     * Returns how many keys there are.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Returns a key.
     *
     * @param i which
     * @return the key
     */
    public long key(int i) {
        return keys[i];
    }

    /**
     * Returns what a feature is.
     *
     * @param i which
     * @return its kind
     */
    public FeatureKind kind(int i) {
        return KINDS[kinds[i]];
    }

    /**
     * Returns where a feature starts: a unit for a feature of several words, a code unit of the word for a part of it.
     *
     * @param i which
     * @return the first
     */
    public int first(int i) {
        return firsts[i];
    }

    /**
     * Returns where a feature ends.
     *
     * @param i which
     * @return the last, inclusive
     */
    public int last(int i) {
        return lasts[i];
    }
}
