package org.feedbacknlp.core.language;

import org.feedbacknlp.api.layer.TokenHash;

/**
 * Reads the words of one script in a text, and the trigrams of each word. A word is a run of letters and marks of the
 * script, with a leading and a trailing {@link Letters#EDGE} in its trigrams; an apostrophe between letters ends a word and
 * belongs to it. Passed over are words with digits (product codes), addresses, {@code @mentions} and {@code #tags}; a letter
 * said three times or more counts twice. The same reader serves the recipe that makes the model. Not thread-safe.
 */
public final class TrigramReader {
    /** What {@link #next} returns behind the last trigram of a word. */
    public static final long END = 0;

    private static final long TRIGRAM = 0xffff_ffff_ffffL;
    private static final int MARK = Script.MARK.ordinal();

    private char[] text = {};
    private int length;
    private int script;
    private int start;
    private int end;
    private int cursor;
    private long key;

    /** Makes a reader of nothing. */
    public TrigramReader() {}

    /**
     * Starts over on a text.
     *
     * @param text the text, normalised; it must not change while it is read
     * @param length how many code units of it to read
     * @param script the script whose words are wanted
     */
    public void read(char[] text, int length, Script script) {
        this.text = text;
        this.length = length;
        this.script = script.ordinal();
        this.end = 0;
    }

    /**
     * Moves to the next word.
     *
     * @return false if there is none
     */
    public boolean nextWord() {
        int i = end;
        while (i < length) {
            int found = Letters.script(text[i]);
            if (found == script) {
                start = i;
                end = endOfWord(i + 1);
                if (isWord()) {
                    cursor = start;
                    key = Letters.EDGE;
                    return true;
                }
                i = end;
            } else {
                i = behindAddress(text, i, length);
            }
        }
        end = length;
        return false;
    }

    private int endOfWord(int from) {
        int i = from;
        while (i < length) {
            int found = Letters.script(text[i]);
            if (found != script && found != MARK) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Judges the run found; an address pushes {@link #end} behind itself. */
    private boolean isWord() {
        if (end < length) {
            char after = text[end];
            if (isDigit(after)) {
                return false;
            }
            int behind = behindAddress(text, end, length);
            if (behind > end + 1) {
                end = behind;
                return false;
            }
        }
        return start == 0 || !isDigit(text[start - 1]);
    }

    /**
     * Steps over one code unit, or over what is left of an address, a mention or a tag if it is in one.
     *
     * @param text the text
     * @param at a code unit that is no letter
     * @param length how much of the text to look at
     * @return where to go on
     */
    static int behindAddress(char[] text, int at, int length) {
        char c = text[at];
        int i = at + 1;
        if (c == '@' || c == '#' || (c == ':' && i < length && text[i] == '/')) {
            while (i < length && text[i] > ' ') {
                i++;
            }
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Returns how long the word is.
     *
     * @return its code units
     */
    public int wordLength() {
        return end - start;
    }

    /**
     * Returns the next trigram of the word, three code units in the low 48 bits. The first is the bigram of the edge and the
     * first letter.
     *
     * @return the key, or {@link #END}
     */
    public long next() {
        while (cursor < end) {
            char c = Letters.fold(text[cursor++]);
            if (c != 0 && (c != (char) key || c != (char) (key >>> 16))) {
                key = (key << 16 | c) & TRIGRAM;
                return key;
            }
        }
        return cursor > end + 1 ? END : close();
    }

    private long close() {
        if (cursor == end && endsInApostrophe()) {
            cursor++;
            key = (key << 16 | '\'') & TRIGRAM;
            return key;
        }
        cursor = end + 2;
        key = (key << 16 | Letters.EDGE) & TRIGRAM;
        return key;
    }

    private boolean endsInApostrophe() {
        return end + 1 < length
                && (text[end] == '\'' || text[end] == '\u2019')
                && Letters.script(text[end + 1]) == script;
    }

    /**
     * Adds the word to a running {@link org.feedbacknlp.api.layer.TokenHash}.
     *
     * @param state the state so far
     * @return the state behind the word's letters, lower-cased
     */
    long hash(long state) {
        long hash = state;
        for (int i = start; i < end; i++) {
            char c = Letters.fold(text[i]);
            if (c != 0) {
                hash = TokenHash.add(hash, c);
            }
        }
        return hash;
    }
}
