package org.feedbacknlp.lucene.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds away what people do not mean when they search: case, accents, width, ligatures, curly apostrophes and characters
 * that do not show. Compatibility decomposition (NFKD), then each code point on its own, then composition (NFC). Letters of
 * other scripts that look alike stay apart. The same on every machine; no locale has a say.
 */
public final class Fold {
    /** The longest form that is kept, in UTF-16 code units; the rest of a longer one is cut. */
    public static final int LONGEST = 255;

    private static final int LONGEST_RAW = 4 * LONGEST;

    private Fold() {}

    /**
     * Folds a word and cuts it to {@link #LONGEST}.
     *
     * @param word any sequence of UTF-16 code units
     * @return the form that is indexed, empty where nothing of the word shows
     */
    public static String word(String word) {
        return cut(text(cut(word, LONGEST_RAW)), LONGEST);
    }

    /**
     * Folds a text of any length.
     *
     * @param text any sequence of UTF-16 code units
     * @return the folded text; the same object where there was nothing to fold
     */
    public static String text(String text) {
        boolean upper = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return beyondAscii(text);
            }
            upper |= c >= 'A' && c <= 'Z';
        }
        return upper ? text.toLowerCase(Locale.ROOT) : text;
    }

    /**
     * Cuts a text without splitting a surrogate pair.
     *
     * @param text the text
     * @param longest how many code units are kept at most
     * @return the text or its beginning
     */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits =
                Character.isHighSurrogate(text.charAt(longest - 1)) && Character.isLowSurrogate(text.charAt(longest));
        return text.substring(0, splits ? longest - 1 : longest);
    }

    private static String beyondAscii(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> append(folded, c));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (accent(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return;
        }
        int lower = Character.toLowerCase(codePoint);
        switch (lower) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            case '\u2018', '\u2019', '\u201b', '\u02bc' -> folded.append('\'');
            case '\u2010', '\u2011' -> folded.append('-');
            default -> folded.appendCodePoint(lower);
        }
    }

    /** Combining marks that are written above, below or through any letter, and variation selectors; not the vowel signs of a script. */
    private static boolean accent(int c) {
        return c >= 0x300
                && (c <= 0x36f
                        || (c >= 0x1ab0 && c <= 0x1aff)
                        || (c >= 0x1dc0 && c <= 0x1dff)
                        || (c >= 0x20d0 && c <= 0x20ff)
                        || (c >= 0xfe00 && c <= 0xfe0f)
                        || (c >= 0xfe20 && c <= 0xfe2f));
    }
}
