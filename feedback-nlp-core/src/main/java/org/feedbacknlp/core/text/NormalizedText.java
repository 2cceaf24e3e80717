package org.feedbacknlp.core.text;

import java.util.Arrays;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.layer.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text in normal form with the way back to the original: a buffer that one text after another reuses. While every
 * character stands where it stood, no map is kept. Not thread-safe.
 */
public final class NormalizedText implements CharSequence {
    private static final int FIRST_CAPACITY = 512;

    char[] chars = new char[FIRST_CAPACITY];
    int length;
    private int[] starts = {};
    private int[] ends = {};
    private boolean identity = true;
    private String original = "";

    @Nullable
    Truncation truncation;

    /** Makes an empty text. */
    public NormalizedText() {}

    /** Forgets the text before and takes another. */
    void reset(String text, int readable) {
        original = text;
        length = 0;
        identity = true;
        truncation = null;
        ensure(readable);
    }

    /**
     * Wipes the text out, and lets go of the buffer where a long text has made it large.
     *
     * @param keep how many characters of buffer are kept
     */
    public void clear(int keep) {
        original = "";
        Arrays.fill(chars, 0, length, '\0');
        length = 0;
        truncation = null;
        if (chars.length > keep) {
            chars = new char[FIRST_CAPACITY];
            starts = new int[0];
            ends = starts;
        }
    }

    /** Makes room for so many characters in all. */
    void ensure(int capacity) {
        if (chars.length < capacity) {
            chars = Arrays.copyOf(chars, Math.max(capacity, chars.length + (chars.length >> 1)));
        }
        if (!identity && starts.length < chars.length) {
            starts = Arrays.copyOf(starts, chars.length);
            ends = Arrays.copyOf(ends, chars.length);
        }
    }

    /** Takes the first characters of the original as they stand. */
    void copyPrefix(int count) {
        original.getChars(0, count, chars, 0);
        length = count;
    }

    /** Appends one character that was made of the original's {@code start} to {@code end}. */
    void append(char c, int start, int end) {
        if (length == chars.length) {
            ensure(length + 1);
        }
        if (identity && (start != length || end != length + 1)) {
            keepMap();
        }
        chars[length] = c;
        if (!identity) {
            starts[length] = start;
            ends[length] = end;
        }
        length++;
    }

    /** Says that what follows the last character in the original, up to {@code end}, belongs to it. */
    void extendLast(int end) {
        if (length > 0) {
            if (identity) {
                keepMap();
            }
            ends[length - 1] = end;
        }
    }

    private void keepMap() {
        identity = false;
        ensure(chars.length);
        for (int i = 0; i < length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
    }

    /**
     * Returns the characters; those at {@link #length()} and beyond mean nothing.
     *
     * @return the buffer itself, not to be written to
     */
    public char[] buffer() {
        return chars;
    }

    /**
     * Returns where the original of a character starts.
     *
     * @param index the character
     * @return an offset that does not split a surrogate pair
     */
    public int originalStart(int index) {
        int offset = identity ? index : starts[index];
        return splitsPair(offset) ? offset - 1 : offset;
    }

    /**
     * Returns where the original of a character ends.
     *
     * @param index the character
     * @return an offset that does not split a surrogate pair
     */
    public int originalEnd(int index) {
        int offset = identity ? index + 1 : ends[index];
        return splitsPair(offset) ? offset + 1 : offset;
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < original.length()
                && Character.isLowSurrogate(original.charAt(offset))
                && Character.isHighSurrogate(original.charAt(offset - 1));
    }

    /**
     * Maps a range back.
     *
     * @param start its first character
     * @param end behind its last
     * @return the smallest span of the original text that holds all that the range was made of
     * @throws IndexOutOfBoundsException if the range does not lie inside this text
     */
    public Span original(int start, int end) {
        if (start < 0 || end < start || end > length) {
            throw new IndexOutOfBoundsException("range " + start + ".." + end + " of " + length);
        }
        if (start == end) {
            int offset = start == 0 ? 0 : originalEnd(start - 1);
            return new Span(offset, offset);
        }
        return new Span(originalStart(start), originalEnd(end - 1));
    }

    /**
     * Returns the text as it was given.
     *
     * @return the original
     */
    public String original() {
        return original;
    }

    /**
     * Returns where the text was cut.
     *
     * @return the cut, or null if all was read
     */
    public @Nullable Truncation truncation() {
        return truncation;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index >= length) {
            throw new IndexOutOfBoundsException("index " + index + " of " + length);
        }
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        if (start < 0 || end < start || end > length) {
            throw new IndexOutOfBoundsException("range " + start + ".." + end + " of " + length);
        }
        return new String(chars, start, end - start);
    }

    /** Returns the normalised characters, as {@link CharSequence} demands: for computing, never for a log. */
    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
