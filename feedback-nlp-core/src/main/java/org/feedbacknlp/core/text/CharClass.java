package org.feedbacknlp.core.text;

import java.util.Arrays;

/** What a UTF-16 code unit is to the tokenizer, by one table look-up. */
final class CharClass {
    static final byte SYMBOL = 0;
    static final byte SPACE = 1;
    static final byte LETTER = 2;
    static final byte DIGIT = 3;
    /** Continues the word before it. */
    static final byte MARK = 4;

    static final byte PUNCTUATION = 5;
    static final byte CURRENCY = 6;
    /** A word by itself: Han, Hiragana. */
    static final byte IDEOGRAPH = 7;

    static final byte EMOJI = 8;
    static final byte HIGH_SURROGATE = 9;

    private static final char FIRST_IDEOGRAPH = '\u3006';

    private static final byte[] TABLE = new byte[1 << 16];

    static {
        // Three quarters of the plane are four blocks of one kind each; to ask the JDK for every character would take a
        // tenth of a second.
        int next = classify(0, '\u3400');
        next = fill(next, '\u4dbf', IDEOGRAPH);
        next = classify(next, '\u4e00');
        next = fill(next, '\u9fff', IDEOGRAPH);
        next = classify(next, '\uac00');
        next = fill(next, '\ud7a3', LETTER);
        next = classify(next, Character.MIN_HIGH_SURROGATE);
        next = fill(next, Character.MAX_HIGH_SURROGATE, HIGH_SURROGATE);
        next = fill(next, '\uf8ff', SYMBOL);
        classify(next, TABLE.length);
    }

    private static int classify(int from, int end) {
        for (int c = from; c < end; c++) {
            TABLE[c] = classify((char) c);
        }
        return end;
    }

    private static int fill(int from, char last, byte type) {
        Arrays.fill(TABLE, from, last + 1, type);
        return last + 1;
    }

    private CharClass() {}

    static byte of(char c) {
        return TABLE[c];
    }

    /** Returns the table itself, for loops that look up every character. */
    static byte[] table() {
        return TABLE;
    }

    static byte ofCodePoint(int codePoint) {
        if (codePoint < TABLE.length) {
            return TABLE[codePoint];
        }
        if (Emoji.isBase(codePoint)) {
            return EMOJI;
        }
        if (Character.isIdeographic(codePoint)) {
            return IDEOGRAPH;
        }
        return byType(Character.getType(codePoint));
    }

    private static byte classify(char c) {
        int type = Character.getType(c);
        byte byType = byType(type);
        if (type == Character.CONTROL) {
            return Character.isWhitespace(c) ? SPACE : byType;
        }
        if (type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            return SPACE;
        }
        if (Emoji.isBase(c)) {
            return EMOJI;
        }
        boolean hiragana = c >= '\u3041' && c <= '\u309f' && byType == LETTER;
        if (hiragana || c >= FIRST_IDEOGRAPH && Character.isIdeographic(c)) {
            return IDEOGRAPH;
        }
        return c == '_' ? LETTER : byType;
    }

    private static byte byType(int type) {
        return switch (type) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> PUNCTUATION;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            default -> SYMBOL;
        };
    }
}
