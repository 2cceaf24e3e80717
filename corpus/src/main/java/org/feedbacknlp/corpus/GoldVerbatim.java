package org.feedbacknlp.corpus;

import java.util.Optional;
import org.feedbacknlp.api.Status;

/**
 * A text that was written for this corpus, and what is to be found in it. {@code toString} does not show the text.
 *
 * @param id {@code INDUSTRY-NNN}, the number of three or four digits, unique in the corpus
 * @param industry the industry whose customer speaks
 * @param text the words, without the marks that part the sentences
 * @param question what was asked; empty where no question was
 * @param language a BCP 47 tag, {@code und} where nobody could tell
 * @param status what triage should find
 * @param event the event of the industry that the text belongs to, such as {@code outage}
 * @param labels what is to be found; {@link GoldLabels#NONE} unless the status is content
 */
public record GoldVerbatim(
        String id,
        String industry,
        String text,
        Optional<Question> question,
        String language,
        Status status,
        Optional<String> event,
        GoldLabels labels) {
    /**
     * Tells in which part of the corpus the verbatim lies.
     *
     * @return train, dev or test
     */
    public Split split() {
        return Split.of(id);
    }

    @Override
    public String toString() {
        return "GoldVerbatim[id=" + id + ", " + text.length() + " chars]";
    }
}
