package org.feedbacknlp.lucene;

import java.util.Objects;

/**
 * A word that somebody who types may mean. Immutable and thread-safe; {@code toString} does not show the word.
 *
 * @param word the word as it is indexed: lower case, no accents
 * @param verbatims in how many verbatims it stands
 */
public record Suggestion(String word, int verbatims) {
    /** Checks that there is a word. */
    public Suggestion {
        Objects.requireNonNull(word, "word");
    }

    /** Shows the count alone. */
    @Override
    public String toString() {
        return "Suggestion[" + word.length() + " chars, " + verbatims + " verbatims]";
    }
}
