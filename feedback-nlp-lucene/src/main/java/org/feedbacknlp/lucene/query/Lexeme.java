package org.feedbacknlp.lucene.query;

/** One sign of a query, with its place in UTF-16 code units. */
sealed interface Lexeme {
    /** Returns where it starts in the query. */
    int at();

    /** A word, or the words between two quotation marks. */
    record Text(String text, boolean quoted, int at) implements Lexeme {}

    /** A field's name with the value behind the colon. */
    record Condition(String field, Text value, int at) implements Lexeme {}

    /** A sign that wants what stands on both sides of it near each other. */
    record Near(int distance, int at) implements Lexeme {}

    /** A sign that joins others. */
    record Sign(Kind kind, int at) implements Lexeme {}

    /** The signs that join. */
    enum Kind {
        /** An opening parenthesis. */
        OPEN,
        /** A closing parenthesis. */
        CLOSE,
        /** {@code OR}, {@code |}, {@code ||}. */
        OR,
        /** {@code AND}, {@code &}, {@code &&}. */
        AND,
        /** {@code NOT}, or a hyphen in front of something. */
        NOT
    }
}
