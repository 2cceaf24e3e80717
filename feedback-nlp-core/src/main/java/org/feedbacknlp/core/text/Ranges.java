package org.feedbacknlp.core.text;

import java.util.Arrays;

/** Ranges of tokens in the order of the text: a buffer that one text after another reuses. Not thread-safe. */
public final class Ranges {
    private int count;
    private int[] firsts = new int[16];
    private int[] ends = new int[16];
    private int[] tags = new int[16];

    /** Makes an empty buffer. */
    public Ranges() {}

    /** Forgets the ranges. */
    void clear() {
        count = 0;
    }

    void add(int first, int end, int tag) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            tags = Arrays.copyOf(tags, count * 2);
        }
        firsts[count] = first;
        ends[count] = end;
        tags[count] = tag;
        count++;
    }

    /**
     * Returns how many ranges there are.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Returns the first token of range {@code i}.
     *
     * @param i the range
     * @return the token
     */
    public int first(int i) {
        return firsts[i];
    }

    /**
     * Returns the token behind the last of range {@code i}.
     *
     * @param i the range
     * @return the token
     */
    public int end(int i) {
        return ends[i];
    }

    /**
     * Returns what the maker of the ranges noted of range {@code i}.
     *
     * @param i the range
     * @return the note
     */
    public int tag(int i) {
        return tags[i];
    }
}
