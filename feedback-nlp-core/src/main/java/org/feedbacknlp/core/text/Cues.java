package org.feedbacknlp.core.text;

import java.util.Arrays;
import org.feedbacknlp.core.text.CueTable.Entry;

/**
 * The listed expressions of one text in their places, looked up once for all who ask: a buffer that one text after another reuses. Not
 * thread-safe.
 */
public final class Cues {
    private static final int FIRST_CAPACITY = 64;

    private int count;
    private long all;
    private String language = "und";
    private int[] firsts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private long[] roles = new long[FIRST_CAPACITY];
    private int[] values = new int[FIRST_CAPACITY];

    /** Makes an empty buffer. */
    public Cues() {}

    /**
     * Looks the expressions of a text up; where they overlap, each is kept,
     * but for those inside one that tells of nothing.
     *
     * @param tokens the text's tokens; foreign ones are passed over
     * @param table the expressions of its language
     */
    public void read(TokenBuffer tokens, CueTable table) {
        count = 0;
        all = 0;
        language = table.language();
        PatternTable patterns = table.patterns();
        int t = 0;
        while (t < tokens.count()) {
            long hit = patterns.find(tokens, t, tokens.count());
            int length = PatternTable.length(hit);
            boolean mute = length > 0 && patterns.at(hit).roles() == 0;
            if (length > 0 && !mute && !tokens.foreign(t)) {
                addLasting(tokens, patterns, t, t + length - 1);
                add(t, t + length, patterns.at(hit));
            }
            t += mute ? length : 1;
        }
    }

    /** Keeps the longest beginning of an expression that tells of something lasting: "thinking about" of "thinking about switching". */
    private void addLasting(TokenBuffer tokens, PatternTable patterns, int t, int end) {
        int until = end;
        while (until > t) {
            long hit = patterns.find(tokens, t, until);
            if (hit == PatternTable.NONE) {
                return;
            }
            until = t + PatternTable.length(hit);
            if ((patterns.at(hit).roles() & Cue.LASTING) != 0) {
                add(t, until, patterns.at(hit));
                return;
            }
            until--;
        }
    }

    private void add(int first, int end, Entry entry) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            roles = Arrays.copyOf(roles, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        firsts[count] = first;
        ends[count] = end;
        roles[count] = entry.roles();
        values[count] = entry.value();
        count++;
        all |= entry.roles();
    }

    /** Lets go of room that a long text has made large. */
    void clear(int keep) {
        count = 0;
        all = 0;
        if (firsts.length > keep) {
            firsts = new int[FIRST_CAPACITY];
            ends = new int[FIRST_CAPACITY];
            roles = new long[FIRST_CAPACITY];
            values = new int[FIRST_CAPACITY];
        }
    }

    /**
     * Returns the language whose expressions were looked for.
     *
     * @return a primary language tag, {@code und} where no language that has any is known or near
     */
    public String language() {
        return language;
    }

    /**
     * Tells whether there are expressions for the language.
     *
     * @return false if nothing could be found whatever the text says
     */
    public boolean covered() {
        return CueTable.LANGUAGES.contains(language);
    }

    /**
     * Returns how many expressions there are.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Tells whether anything in the text tells of one of several things.
     *
     * @param bits a bit for each
     * @return true if at least one expression does
     */
    public boolean any(long bits) {
        return (all & bits) != 0;
    }

    /**
     * Tells whether an expression tells of one of several things.
     *
     * @param i the expression
     * @param bits a bit for each
     * @return true if it tells of at least one of them
     */
    public boolean is(int i, long bits) {
        return (roles[i] & bits) != 0;
    }

    /**
     * Tells whether an expression tells of something.
     *
     * @param i the expression
     * @param cue what
     * @return true if it does
     */
    public boolean is(int i, Cue cue) {
        return is(i, cue.bit());
    }

    /**
     * Returns the first token of an expression.
     *
     * @param i the expression
     * @return the token
     */
    public int first(int i) {
        return firsts[i];
    }

    /**
     * Returns the token behind the last of an expression.
     *
     * @param i the expression
     * @return the token
     */
    public int end(int i) {
        return ends[i];
    }

    /**
     * Returns the number that an expression stands for.
     *
     * @param i the expression
     * @return the number, 0 for none
     */
    public int value(int i) {
        return values[i];
    }
}
