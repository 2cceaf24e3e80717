package org.feedbacknlp.core.language;

import java.util.Arrays;

/** Counts the letters of each script in a text. */
final class Census {
    /** A character of these scripts says as much as so many letters of the others. */
    private static final int IDEOGRAPH_LETTERS = 3;

    /** Japanese writes at least one kana to so many Han characters. */
    private static final int HAN_PER_KANA = 8;

    private static final Script[] SCRIPTS = Script.values();
    private static final int SIGN = Script.SIGN.ordinal();
    private static final int LATIN = Script.LATIN.ordinal();
    private static final int HAN = Script.HAN.ordinal();
    private static final int KANA = Script.KANA.ordinal();
    private static final int HANGUL = Script.HANGUL.ordinal();

    /** Latin letters count in the lower half of a {@code long}, all that needs a closer look in the upper half. */
    private static final long[] UNITS = units();

    private Census() {}

    private static long[] units() {
        long[] units = new long[SCRIPTS.length];
        Arrays.fill(units, 1L << Integer.SIZE);
        units[Script.NONE.ordinal()] = 0;
        units[Script.MARK.ordinal()] = 0;
        units[LATIN] = 1;
        return units;
    }

    /**
     * Counts the letters outside addresses, mentions and tags; Han characters count as kana where kana stand among them.
     *
     * @param text the text
     * @param length how much of it to count
     * @param letters takes the counts, by ordinal of {@link Script}
     * @return how many letters were counted
     */
    static int count(char[] text, int length, int[] letters) {
        Arrays.fill(letters, 0);
        long units = 0;
        for (int i = 0; i < length; i++) {
            units += UNITS[Letters.letter(text[i]) >>> 16];
        }
        if (units >>> Integer.SIZE == 0) {
            letters[LATIN] = (int) units;
            return (int) units;
        }
        countEach(text, length, letters);
        return weigh(letters);
    }

    private static void countEach(char[] text, int length, int[] letters) {
        int i = 0;
        while (i < length) {
            int script = Letters.letter(text[i]) >>> 16;
            letters[script]++;
            int behind = script == SIGN ? TrigramReader.behindAddress(text, i, length) : i + 1;
            if (behind > i + 1) {
                takeBack(text, i, letters);
            }
            i = behind;
        }
        letters[Script.NONE.ordinal()] = 0;
        letters[SIGN] = 0;
        letters[Script.MARK.ordinal()] = 0;
    }

    /** Takes back the word before a sign: a scheme, or the name of a mailbox. */
    private static void takeBack(char[] text, int sign, int[] letters) {
        for (int i = sign - 1; i >= 0 && Letters.letter(text[i]) >>> 16 > SIGN; i--) {
            letters[Letters.letter(text[i]) >>> 16]--;
        }
    }

    private static int weigh(int[] letters) {
        if (letters[KANA] * HAN_PER_KANA >= letters[HAN]) {
            letters[KANA] += letters[HAN];
            letters[HAN] = 0;
        }
        letters[HAN] *= IDEOGRAPH_LETTERS;
        letters[KANA] *= IDEOGRAPH_LETTERS;
        letters[HANGUL] *= IDEOGRAPH_LETTERS;
        int total = 0;
        for (int count : letters) {
            total += count;
        }
        return total;
    }

    /**
     * Returns the script with the most letters.
     *
     * @param letters the counts
     * @return the script; the one declared first where two have as many
     */
    static Script leading(int[] letters) {
        int leading = 0;
        for (int i = 1; i < letters.length; i++) {
            if (letters[i] > letters[leading]) {
                leading = i;
            }
        }
        return SCRIPTS[leading];
    }
}
