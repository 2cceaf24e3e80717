package org.feedbacknlp.cli.output;

/** Makes text that others wrote fit for a terminal: what could steer it or turn the reading direction is shown, not obeyed. */
public final class Shown {
    private static final int LONGEST = 500;

    private Shown() {}

    /**
     * Makes text of one line.
     *
     * @param text any text
     * @return the text with controls, line ends and bidi controls as blanks, cut to 500 characters
     */
    public static String line(String text) {
        String whole = clean(text, false);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "...";
    }

    /**
     * Makes text of one line, however long.
     *
     * @param text any text
     * @return the text with controls, line ends and bidi controls as blanks, each code unit one, so that offsets stay
     */
    public static String text(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean whole) {
        int end = whole ? text.length() : Math.min(text.length(), LONGEST + 1);
        StringBuilder shown = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(steers(c) ? ' ' : c);
        }
        return shown.toString();
    }

    private static boolean steers(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != '\u200d';
            default -> false;
        };
    }
}
