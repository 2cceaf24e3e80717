package org.feedbacknlp.core.text;

/**
 * Emoji sequences, after the grammar of Unicode Technical Standard 51: a base with an optional skin tone, joined to further ones,
 * flags of two regional indicators or of tags, and keycaps. Variation selectors are gone by then.
 *
 * @see <a href="https://www.unicode.org/reports/tr51/">UTS 51, Unicode Emoji</a>
 */
final class Emoji {
    static final char JOINER = '\u200d';
    private static final char KEYCAP = '\u20e3';

    private Emoji() {}

    /** Tells whether a code point is drawn as a picture and can start a sequence. */
    static boolean isBase(int c) {
        if (c < 0x2190) {
            return c == 0x203c || c == 0x2049;
        }
        if (c < 0x10000) {
            return (c >= 0x2600 && c <= 0x27bf)
                    || (c >= 0x231a && c <= 0x23ff)
                    || (c >= 0x2b05 && c <= 0x2b55)
                    || (c >= 0x2934 && c <= 0x2935);
        }
        return (c >= 0x1f300 && c <= 0x1faff && !isSkinTone(c)) || isRegional(c) || c == 0x1f004 || c == 0x1f0cf;
    }

    static boolean isSkinTone(int c) {
        return c >= 0x1f3fb && c <= 0x1f3ff;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1f1e6 && c <= 0x1f1ff;
    }

    private static boolean isTag(int c) {
        return c >= 0xe0020 && c <= 0xe007f;
    }

    /** Tells whether a keycap sequence such as 5 and U+20E3 starts here. */
    static boolean isKeycap(char[] chars, int start, int length) {
        return start + 1 < length && chars[start + 1] == KEYCAP;
    }

    /**
     * Finds the end of the sequence whose base stands at {@code start}.
     *
     * @return the code unit behind the sequence
     */
    static int end(char[] chars, int start, int length) {
        int base = Character.codePointAt(chars, start, length);
        int i = start + Character.charCount(base);
        if (isRegional(base)) {
            boolean pair = i < length && isRegional(Character.codePointAt(chars, i, length));
            return pair ? i + 2 : i;
        }
        i = modifiersEnd(chars, i, length);
        while (i + 1 < length && chars[i] == JOINER) {
            int next = Character.codePointAt(chars, i + 1, length);
            if (!isBase(next)) {
                return i;
            }
            i = modifiersEnd(chars, i + 1 + Character.charCount(next), length);
        }
        return i;
    }

    private static int modifiersEnd(char[] chars, int start, int length) {
        int i = start;
        while (i < length) {
            int c = Character.codePointAt(chars, i, length);
            if (!isSkinTone(c) && !isTag(c) && c != KEYCAP) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
