package org.feedbacknlp.lucene.query;

import java.time.LocalDate;
import java.util.List;
import org.feedbacknlp.lucene.query.Lexeme.Text;

/** What a query means. Immutable; places are UTF-16 code units of the query. */
sealed interface Node {
    /** A word, or with {@code prefix} all words that begin so. */
    record Word(String text, boolean prefix, int at) implements Node {}

    /** Words one after the other. */
    record Phrase(String text, int at) implements Node {}

    /** Two things that stand in the text, at most so many words apart. */
    record Near(Node left, int distance, Node right, int at) implements Node {}

    /** A value of a field, or with {@code prefix} all values that begin so; the field is as it was typed. */
    record Value(String field, Text value, boolean prefix, int at) implements Node {}

    /** A range of scores, both ends inclusive. */
    record Scores(int lowest, int highest) implements Node {}

    /** A range of days, both ends inclusive. */
    record Dates(LocalDate first, LocalDate last) implements Node {}

    /** Everything but. */
    record Not(Node node) implements Node {}

    /** All of these; none of them says nothing. */
    record All(List<Node> nodes) implements Node {}

    /** Any of these; none of them says nothing. */
    record Any(List<Node> nodes) implements Node {}
}
