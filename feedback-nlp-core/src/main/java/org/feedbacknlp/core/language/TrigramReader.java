package org.feedbacknlp.core.language;

import org.feedbacknlp.api.layer.TokenHash;

/**
 * Reads the words of one script in a text, and the trigrams of each word. A word is a run of letters and marks of the
 * script, with a leading and a trailing {@link Letters#EDGE} in its trigrams; an apostrophe between letters ends a word and
 * belongs to it. Passed over are words with digits (product codes), addresses, {@code @mentions} and {@code #tags}; a letter
 * said three times or more counts twice. The same reader serves the recipe that makes the model. Not thread-safe.
 */
public final class TrigramReader {
    /** Of a longer word only the start is read. */
    private static final int MOST_LETTERS = 62;

    private static final char[] NO_TEXT = {};
    private static final long TRIGRAM = 0xffff_ffff_ffffL;
    private static final int SIGN = Script.SIGN.ordinal();
    private static final int MARK = Script.MARK.ordinal();

    private final long[] keys = new long[MOST_LETTERS + 2];
    private char[] text = NO_TEXT;
    private int length;
    private int script;
    private int start;
    private int end;
    private int keyCount;

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

    /** Lets go of the text. */
    void letGo() {
        text = NO_TEXT;
        length = 0;
        end = 0;
    }

    /**
     * Moves to the next word.
     *
     * @return false if there is none
     */
    public boolean nextWord() {
        while (end < length) {
            int letter = Letters.letter(text[end]);
            if (letter >>> 16 != script) {
                end = letter >>> 16 == SIGN ? behindAddress(text, end, length) : end + 1;
            } else {
                readWord(letter);
                if (isWord()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns where the next word is looked for. */
    int position() {
        return end;
    }

    /**
     * Goes on further behind, at the start of a word.
     *
     * @param position the first code unit to look at, unless it is in the middle of a word; no effect if already behind it
     */
    void skipTo(int position) {
        if (position > end) {
            end = position;
            while (end < length && belongs(Letters.letter(text[end]))) {
                end++;
            }
        }
    }

    private boolean belongs(int letter) {
        return letter >>> 16 == script || letter >>> 16 == MARK;
    }

    /** Reads from {@link #end} on. */
    private void readWord(int first) {
        int i = end;
        int count = 0;
        int letter = first;
        long key = Letters.EDGE;
        do {
            char c = (char) letter;
            if (c != 0 && (c != (char) key || c != (char) (key >>> 16)) && count < MOST_LETTERS) {
                key = (key << 16 | c) & TRIGRAM;
                keys[count++] = key;
            }
            i++;
            letter = i < length ? Letters.letter(text[i]) : 0;
        } while (belongs(letter));
        start = end;
        end = i;
        if (endsInApostrophe()) {
            key = (key << 16 | Letters.APOSTROPHE) & TRIGRAM;
            keys[count++] = key;
        }
        keys[count++] = (key << 16 | Letters.EDGE) & TRIGRAM;
        keyCount = count;
    }

    private boolean endsInApostrophe() {
        return end + 1 < length
                && (text[end] == '\'' || text[end] == '\u2019')
                && Letters.letter(text[end + 1]) >>> 16 == script;
    }

    /** Judges the run found; an address pushes {@link #end} behind itself. */
    private boolean isWord() {
        if (start > 0 && isDigit(text[start - 1])) {
            return false;
        }
        if (end == length) {
            return true;
        }
        char after = text[end];
        if (isDigit(after)) {
            return false;
        }
        int behind = behindAddress(text, end, length);
        if (behind == end + 1) {
            return true;
        }
        end = behind;
        return false;
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
     * Returns how many trigrams the word has.
     *
     * @return the count
     */
    public int keyCount() {
        return keyCount;
    }

    /**
     * Returns a trigram of the word: three code units in the low 48 bits. The first is the bigram of the edge and the first
     * letter.
     *
     * @param i from 0 to {@link #keyCount} - 1
     * @return the key
     */
    public long key(int i) {
        return keys[i];
    }

    /**
     * Adds the word to a running {@link TokenHash}.
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
