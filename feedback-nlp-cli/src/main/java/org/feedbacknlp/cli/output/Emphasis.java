package org.feedbacknlp.cli.output;

/**
 * Sets words apart: by shades on a terminal, and elsewhere matches by brackets.
 *
 * @param terminal true where shades are seen
 */
record Emphasis(boolean terminal) {
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    /** Shows what was found. */
    String match(String words) {
        return terminal ? BOLD + words + PLAIN : "[" + words + "]";
    }

    String strong(String words) {
        return terminal ? BOLD + words + PLAIN : words;
    }

    String faint(String words) {
        return terminal && !words.isEmpty() ? FAINT + words + PLAIN : words;
    }
}
