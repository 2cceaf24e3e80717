package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;

/**
 * The tokens of one normalised text in parallel arrays, which one text after another reuses. Not thread-safe while it is filled.
 */
public final class TokenBuffer implements Tokens {
    /** Every letter is a capital, and there are at least two. */
    static final byte ALL_CAPS = 1;
    /** It lies in a zone that is not the respondent's own words. */
    static final byte FOREIGN = 2;
    /** White space with a line break stands before it. */
    static final byte NEW_LINE = 4;
    /** White space stands before it. */
    static final byte SPACED = 8;
    /** The first letter is a capital. */
    static final byte CAPITAL = 16;

    private static final int FIRST_CAPACITY = 128;

    private final NormalizedText text;
    private int count;
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private byte[] kinds = new byte[FIRST_CAPACITY];
    private byte[] flags = new byte[FIRST_CAPACITY];
    private long[] hashes = new long[FIRST_CAPACITY];

    /**
     * Makes an empty buffer.
     *
     * @param text the text whose tokens it will hold
     */
    public TokenBuffer(NormalizedText text) {
        this.text = text;
    }

    /** Forgets the tokens. */
    void clear() {
        count = 0;
    }

    /**
     * Wipes the tokens out, and lets go of the arrays where a long text has made them large.
     *
     * @param keep how many tokens of room are kept
     */
    public void clear(int keep) {
        Arrays.fill(hashes, 0, count, 0);
        count = 0;
        if (starts.length > keep) {
            starts = new int[FIRST_CAPACITY];
            ends = new int[FIRST_CAPACITY];
            kinds = new byte[FIRST_CAPACITY];
            flags = new byte[FIRST_CAPACITY];
            hashes = new long[FIRST_CAPACITY];
        }
    }

    void add(int start, int end, TokenKind kind, int flag, long hash) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = (byte) kind.ordinal();
        flags[count] = (byte) flag;
        hashes[count] = hash;
        count++;
    }

    /**
     * Takes back the tokens from an offset on.
     *
     * @return false, and nothing is taken back, where no token starts at the offset
     */
    boolean takeBack(int start) {
        int i = count;
        while (i > 0 && starts[i - 1] > start) {
            i--;
        }
        if (i == 0 || starts[i - 1] != start) {
            return false;
        }
        count = i - 1;
        return true;
    }

    /** Returns the white space flags of the first token that was taken back last. */
    int takenFlags() {
        return flags[count] & (SPACED | NEW_LINE);
    }

    private void grow() {
        int capacity = starts.length * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        flags = Arrays.copyOf(flags, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
    }

    void flag(int i, byte flag) {
        flags[i] |= flag;
    }

    boolean has(int i, byte flag) {
        return (flags[i] & flag) != 0;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int start(int i) {
        return text.originalStart(starts[check(i)]);
    }

    @Override
    public int end(int i) {
        return text.originalEnd(ends[check(i)] - 1);
    }

    @Override
    public TokenKind kind(int i) {
        return TokenKind.at(kinds[check(i)]);
    }

    @Override
    public long hash(int i) {
        return hashes[check(i)];
    }

    @Override
    public String word(int i) {
        return new String(Matched.form(text.chars, normalizedStart(i), normalizedEnd(i)));
    }

    @Override
    public boolean foreign(int i) {
        return has(check(i), FOREIGN);
    }

    /**
     * Returns where the respondent's own words begin.
     *
     * @return the first token that is not foreign, or the count where all are
     */
    public int ownFirst() {
        int i = 0;
        while (i < count && has(i, FOREIGN)) {
            i++;
        }
        return i;
    }

    /**
     * Returns where the respondent's own words end.
     *
     * @return the token behind the last that is not foreign, at least {@link #ownFirst()}
     */
    public int ownEnd() {
        int first = ownFirst();
        int end = count;
        while (end > first && has(end - 1, FOREIGN)) {
            end--;
        }
        return end;
    }

    /**
     * Returns where token {@code i} starts in the normalised text.
     *
     * @param i the token
     * @return its first code unit
     */
    public int normalizedStart(int i) {
        return starts[check(i)];
    }

    /**
     * Returns where token {@code i} ends in the normalised text.
     *
     * @param i the token
     * @return the code unit behind its last
     */
    public int normalizedEnd(int i) {
        return ends[check(i)];
    }

    /**
     * Tells whether token {@code i} is shouted.
     *
     * @param i the token
     * @return true if it has two letters or more, all of them capitals
     */
    public boolean allCaps(int i) {
        return has(check(i), ALL_CAPS);
    }

    /**
     * Tells whether token {@code i} begins with a capital.
     *
     * @param i the token
     * @return true if its first letter is one
     */
    public boolean capital(int i) {
        return has(check(i), CAPITAL);
    }

    /**
     * Returns a character of a word as it is matched.
     *
     * @param i the token, a word or a hashtag
     * @param k which of its code units in the normalised text
     * @return the code unit in lower case
     */
    public char matched(int i, int k) {
        return Matched.lower(text.chars[starts[i] + k]);
    }

    /**
     * Returns the normalised text that the tokens are of.
     *
     * @return the text
     */
    public NormalizedText text() {
        return text;
    }

    private int check(int i) {
        if (i >= count) {
            throw new IndexOutOfBoundsException("token " + i + " of " + count);
        }
        return i;
    }

    @Override
    public Tokens copy() {
        return new KeptTokens(this);
    }

    @Override
    public List<Object> toJson() {
        return toJson(this);
    }

    static List<Object> toJson(Tokens tokens) {
        List<Object> json = new ArrayList<>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            Map<String, Object> token = new LinkedHashMap<>();
            token.put("start", tokens.start(i));
            token.put("end", tokens.end(i));
            token.put("kind", tokens.kind(i).id());
            token.put("word", tokens.word(i));
            json.add(token);
        }
        return json;
    }

    /** Shows the count, never a word. */
    @Override
    public String toString() {
        return "Tokens[" + count + "]";
    }
}
