package org.feedbacknlp.cli.report;

/**
 * Makes what others wrote fit to be read on a page: one line, of a bounded length, without what steers a terminal or turns the reading
 * direction. It does not escape; templates and the JSON island do.
 */
final class Shown {
    /** The longest name, in code points. */
    static final int LONGEST_NAME = 80;

    /** The longest text, in code points. */
    static final int LONGEST_TEXT = 600;

    /** Stacked without end, marks would paint over the lines above. */
    private static final int MOST_MARKS = 4;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder line = new StringBuilder();
    private final int longest;
    private int length;
    private int marks;
    private boolean space;

    private Shown(int longest) {
        this.longest = longest;
    }

    /** Returns a name such as a topic's or a segment's. */
    static String name(String text) {
        String shown = new Shown(LONGEST_NAME).of(text);
        return shown.isEmpty() ? "(no visible name)" : shown;
    }

    /** Returns a respondent's words, or a line that the caller wrote. */
    static String text(String text) {
        return new Shown(LONGEST_TEXT).of(text);
    }

    private String of(String text) {
        int at = 0;
        while (at < text.length() && length < longest) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            take(c);
        }
        return at < text.length() ? line.append('…').toString() : line.toString();
    }

    private void take(int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> space = !line.isEmpty();
            // Scripts and emoji need the joiners; all else of its kind is invisible or turns the line round.
            case Character.FORMAT -> append(c, c == JOINER || c == NON_JOINER);
            case Character.SURROGATE -> append(REPLACEMENT, true);
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> append(c, ++marks <= MOST_MARKS);
            default -> {
                marks = 0;
                append(c, true);
            }
        }
    }

    private void append(int c, boolean wanted) {
        if (!wanted) {
            return;
        }
        if (space) {
            line.append(' ');
            space = false;
        }
        line.appendCodePoint(c);
        length++;
    }
}
