package org.feedbacknlp.core.feature;

import java.util.Arrays;
import org.feedbacknlp.core.model.FeatureKind;

/** Keys of features with the units that they lie on: a buffer that is filled again and again. Not thread-safe. */
public final class KeyBuffer {
    private static final FeatureKind[] KINDS = FeatureKind.values();

    private long[] keys = new long[256];
    private int[] firsts = new int[256];
    private int[] lasts = new int[256];
    private byte[] kinds = new byte[256];
    private int count;

    /** Makes an empty buffer. */
    public KeyBuffer() {}

    /** Forgets the keys. */
    public void clear() {
        count = 0;
    }

    void add(long key, FeatureKind kind, int first, int last) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            firsts = Arrays.copyOf(firsts, 2 * count);
            lasts = Arrays.copyOf(lasts, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        keys[count] = key;
        firsts[count] = first;
        lasts[count] = last;
        kinds[count] = (byte) kind.ordinal();
        count++;
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
