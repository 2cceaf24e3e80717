package org.feedbacknlp.opennlp;

/**
 * Lower case as OpenNLP's {@code StringUtil.toLowerCase} makes it: code point by code point, whatever stands beside it, so that no
 * character changes its place.
 */
final class LowerCase {
    private LowerCase() {}

    /**
     * Makes a text lower-case.
     *
     * @param text the text
     * @return the very text where nothing changes, or one of the same length
     */
    static String of(String text) {
        int at = 0;
        while (at < text.length() && isLow(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : lowered(text, at);
    }

    private static String lowered(String text, int from) {
        char[] low = text.toCharArray();
        int next;
        for (int at = from; at < low.length; at = next) {
            next = at + 1;
            if (!isLow(low[at])) {
                int point = Character.codePointAt(low, at);
                next = at + Character.toChars(Character.toLowerCase(point), low, at);
            }
        }
        return new String(low);
    }

    /** Whether a code unit stays as it is without a look at the next. */
    private static boolean isLow(char c) {
        return c < 0x80 ? c < 'A' || c > 'Z' : !Character.isSurrogate(c) && Character.toLowerCase(c) == c;
    }
}
