package org.feedbacknlp.core.language;

import java.util.Arrays;

/**
 * What each UTF-16 code unit is: the script that it belongs to, and its lower case. The tables cover blocks whose letters
 * are settled, so that every JDK gives the same answers. Immutable after loading.
 */
public final class Letters {
    /** What a word starts and ends with in a trigram. */
    public static final char EDGE = ' ';

    /** What stands for an apostrophe in a trigram: of all ASCII that trigrams hold, the low five bits are then distinct. */
    public static final char APOSTROPHE = '{';

    /** Behind this no script that is told apart by trigrams has two cases. */
    private static final int CASED = 0x2000;

    private static final int BLOCK = 64;

    private static final int[] LETTERS = letters();

    private Letters() {}

    /**
     * Returns all that is known of a code unit, in one look.
     *
     * @param c any code unit
     * @return the ordinal of its {@link Script} in the upper half, its lower case in the lower half; the lower case of a mark
     *     is 0, as trigrams pass over it
     */
    static int letter(char c) {
        return LETTERS[c];
    }

    /**
     * Tells whether a code unit is a letter of a script.
     *
     * @param c any code unit
     * @param script the script
     * @return true if it is
     */
    public static boolean isOf(char c, Script script) {
        return LETTERS[c] >>> 16 == script.ordinal();
    }

    /**
     * Returns the lower case of a letter, independent of locale.
     *
     * @param c any code unit
     * @return its lower case, or 0 for a mark
     */
    public static char fold(char c) {
        return (char) LETTERS[c];
    }

    private static int[] letters() {
        byte[] scripts = scripts();
        int[] letters = new int[scripts.length];
        for (int from = 0; from < letters.length; from += BLOCK) {
            addBlock(letters, scripts, from);
        }
        return letters;
    }

    /** A method of its own, which a young JVM speeds up long before the end of a loop. */
    private static void addBlock(int[] letters, byte[] scripts, int from) {
        int mark = Script.MARK.ordinal();
        for (int c = from; c < from + BLOCK; c++) {
            int folded = scripts[c] == mark ? 0 : c < CASED ? Character.toLowerCase(c) : c;
            letters[c] = scripts[c] << 16 | folded;
        }
    }

    private static byte[] scripts() {
        byte[] scripts = new byte[Character.MAX_VALUE + 1];
        scripts[':'] = (byte) Script.SIGN.ordinal();
        scripts['@'] = (byte) Script.SIGN.ordinal();
        scripts['#'] = (byte) Script.SIGN.ordinal();
        letters(scripts, 'A', 0x024f, Script.LATIN);
        letters(scripts, 0x1e00, 0x1eff, Script.LATIN);
        letters(scripts, 0x0400, 0x052f, Script.CYRILLIC);
        letters(scripts, 0x0620, 0x06ff, Script.ARABIC);
        letters(scripts, 0x0900, 0x097f, Script.DEVANAGARI);
        letters(scripts, 0x1200, 0x137f, Script.ETHIOPIC);
        letters(scripts, 0x0370, 0x03e1, Script.GREEK); // Coptic follows
        letters(scripts, 0x03f0, 0x03ff, Script.GREEK);
        letters(scripts, 0x1f00, 0x1fff, Script.GREEK);
        wholeBlocks(scripts);
        fill(scripts, 0x0300, 0x036f, Script.MARK);
        fill(scripts, 0x0483, 0x0487, Script.MARK);
        fill(scripts, 0x0640, 0x0640, Script.MARK);
        fill(scripts, 0x064b, 0x065f, Script.MARK);
        fill(scripts, 0x0670, 0x0670, Script.MARK);
        fill(scripts, 0x200c, 0x200d, Script.MARK);
        return scripts;
    }

    private static void wholeBlocks(byte[] scripts) {
        fill(scripts, 0x0531, 0x0587, Script.ARMENIAN);
        fill(scripts, 0x05d0, 0x05f2, Script.HEBREW);
        fill(scripts, 0x0780, 0x07bf, Script.THAANA);
        fill(scripts, 0x0980, 0x09ff, Script.BENGALI);
        fill(scripts, 0x0a00, 0x0a7f, Script.GURMUKHI);
        fill(scripts, 0x0a80, 0x0aff, Script.GUJARATI);
        fill(scripts, 0x0b00, 0x0b7f, Script.ODIA);
        fill(scripts, 0x0b80, 0x0bff, Script.TAMIL);
        fill(scripts, 0x0c00, 0x0c7f, Script.TELUGU);
        fill(scripts, 0x0c80, 0x0cff, Script.KANNADA);
        fill(scripts, 0x0d00, 0x0d7f, Script.MALAYALAM);
        fill(scripts, 0x0d80, 0x0dff, Script.SINHALA);
        fill(scripts, 0x0e01, 0x0e3e, Script.THAI);
        fill(scripts, 0x0e40, 0x0e4e, Script.THAI);
        fill(scripts, 0x0e80, 0x0edf, Script.LAO);
        fill(scripts, 0x0f40, 0x0fbc, Script.TIBETAN);
        fill(scripts, 0x1000, 0x109f, Script.MYANMAR);
        fill(scripts, 0x10a0, 0x10ff, Script.GEORGIAN);
        fill(scripts, 0x1100, 0x11ff, Script.HANGUL);
        fill(scripts, 0x1780, 0x17d3, Script.KHMER);
        fill(scripts, 0x1c90, 0x1cbf, Script.GEORGIAN);
        fill(scripts, 0x3041, 0x309f, Script.KANA);
        fill(scripts, 0x30a1, 0x30ff, Script.KANA);
        fill(scripts, 0x3131, 0x318e, Script.HANGUL);
        fill(scripts, 0x3400, 0x4dbf, Script.HAN);
        fill(scripts, 0x4e00, 0x9fff, Script.HAN);
        fill(scripts, 0xac00, 0xd7a3, Script.HANGUL);
        fill(scripts, 0xf900, 0xfaff, Script.HAN);
        fill(scripts, 0xff66, 0xff9f, Script.KANA);
    }

    private static void fill(byte[] scripts, int first, int last, Script script) {
        Arrays.fill(scripts, first, last + 1, (byte) script.ordinal());
    }

    private static void letters(byte[] scripts, int first, int last, Script script) {
        for (int c = first; c <= last; c++) {
            if (isLetter(c)) {
                scripts[c] = (byte) script.ordinal();
            }
        }
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
