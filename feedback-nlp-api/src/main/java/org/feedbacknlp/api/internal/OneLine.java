package org.feedbacknlp.api.internal;

/** Makes what others wrote fit for one line of a log or a terminal (contract C8). */
public final class OneLine {
    /** The longest line, in UTF-16 code units. */
    public static final int LONGEST = 300;

    private static final char DELETE = 0x7f;

    private OneLine() {}

    /**
     * Replaces what could end the line, steer a terminal or turn the reading direction, each code unit by a space, and cuts
     * what is too long, never inside a surrogate pair.
     *
     * @param text any text
     * @return one line of at most {@link #LONGEST} code units
     */
    public static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (steers(text.charAt(i))) {
                return replaced(text, end);
            }
        }
        return text.substring(0, end);
    }

    private static String replaced(String text, int end) {
        StringBuilder line = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            line.append(steers(c) ? ' ' : c);
        }
        return line.toString();
    }

    private static boolean steers(char c) {
        if (c >= ' ' && c < DELETE) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
