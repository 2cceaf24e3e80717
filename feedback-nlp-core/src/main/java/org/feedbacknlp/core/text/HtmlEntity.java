package org.feedbacknlp.core.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * Character references as mail and web forms leave them behind: by name, decimal or hexadecimal, and those that were escaped
 * twice, whose ampersand is a reference itself.
 *
 * @see <a href="https://www.w3.org/TR/html401/sgml/entities.html">HTML 4.01, character entity references</a>
 */
final class HtmlEntity {
    private static final int LONGEST = 40;
    private static final int LONGEST_NUMBER = 7;
    private static final String AGAIN = "amp;";
    private static final Map<String, Integer> NAMES = read();

    private HtmlEntity() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> names = new TreeMap<>();
        WordList.read(HtmlEntity.class, "html-entities.tsv")
                .forEach(row -> names.put(row.get(0), Integer.parseInt(row.get(1), 16)));
        return Map.copyOf(names);
    }

    /**
     * Finds the end of the reference that starts at {@code start}, which holds an ampersand.
     *
     * @return behind the semicolon, or {@code start} where there is no reference
     */
    static int end(String text, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        int from = skipAgain(text, start + 1, last);
        int to = from;
        while (to < last && text.charAt(to) != ';' && text.charAt(to) > ' ') {
            to++;
        }
        if (to < last && to > from && text.charAt(to) == ';' && value(text.substring(from, to)) >= 0) {
            return to + 1;
        }
        return from > start + 1 ? from : start;
    }

    /** Returns what the reference from {@code start} to {@code end} stands for. */
    static int codePoint(String text, int start, int end) {
        int from = skipAgain(text, start + 1, end);
        return from == end ? '&' : value(text.substring(from, end - 1));
    }

    private static int skipAgain(String text, int from, int limit) {
        int i = from;
        while (i + AGAIN.length() <= limit && text.startsWith(AGAIN, i)) {
            i += AGAIN.length();
        }
        return i;
    }

    private static int value(String reference) {
        if (reference.charAt(0) != '#') {
            return NAMES.getOrDefault(reference, -1);
        }
        boolean hex = reference.length() > 1 && (reference.charAt(1) | 0x20) == 'x';
        String digits = reference.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), hex ? 16 : 10) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        boolean valid = value > 0 && value <= Character.MAX_CODE_POINT && (value < 0xd800 || value > 0xdfff);
        return valid ? value : 0xfffd;
    }
}
