package org.feedbacknlp.core.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;

/**
 * A verbatim with the labels that somebody gave it. {@code toString} shows no text.
 *
 * @param verbatim what was written; its respondent, where known, keeps it in one fold with others of the same hand
 * @param labels the right labels, one that is given twice only once; exactly one where one label holds, any number where several may
 */
public record Example(Verbatim verbatim, List<String> labels) {
    /** Copies the labels. */
    public Example {
        Objects.requireNonNull(verbatim, "verbatim");
        labels = List.copyOf(new LinkedHashSet<>(labels));
    }

    /**
     * Makes an example of a bare text.
     *
     * @param text what was written
     * @param labels the right labels
     * @return the example
     */
    public static Example of(String text, String... labels) {
        return new Example(Verbatim.of(text), List.of(labels));
    }

    /**
     * Returns what keeps examples together where they must not stand on both sides of a test.
     *
     * @return the respondent, or else the text
     */
    public String group() {
        Optional<String> respondent = verbatim.respondent();
        return respondent.isPresent()
                ? "r" + respondent.get()
                : "t" + verbatim.text().strip();
    }

    /** Shows the labels and the length of the text. */
    @Override
    public String toString() {
        return "Example[" + verbatim.text().length() + " chars, " + labels + "]";
    }
}
