package org.feedbacknlp.insight;

import java.util.List;

/**
 * What looks like personal data at first sight, whether or not an annotator looked closer: an at sign, a web address, five or
 * more digits in a run. Spaces, dots, hyphens, slashes and brackets do not end a run, as telephone numbers have them.
 */
final class SuspectCharacters {
    private static final int MANY_DIGITS = 5;
    private static final String INSIDE_NUMBERS = " \u00a0\u202f.-\u2010\u2011\u2013/()+";
    private static final List<String> ADDRESS_PARTS = List.of("://", ".com", ".net", ".org", ".co.", ".io/");
    private static final String WEB = "www.";

    private SuspectCharacters() {}

    /** Tells whether a text holds any. */
    static boolean in(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('\uff20') >= 0 || hasAddress(text) || hasLongNumber(text);
    }

    private static boolean hasAddress(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ':') && addressAround(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean addressAround(String text, int i) {
        return text.regionMatches(true, i + 1 - WEB.length(), WEB, 0, WEB.length())
                || ADDRESS_PARTS.stream().anyMatch(part -> text.regionMatches(true, i, part, 0, part.length()));
    }

    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (INSIDE_NUMBERS.indexOf(c) < 0) {
                digits = 0;
            }
            if (digits >= MANY_DIGITS) {
                return true;
            }
        }
        return false;
    }
}
