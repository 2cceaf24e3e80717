package org.feedbacknlp.corpus.behaviour;

import java.util.Set;
import org.feedbacknlp.api.Verbatim;

/**
 * One text that asks for one finding.
 *
 * @param id unique in its file
 * @param finding what it asks for
 * @param language its language's tag
 * @param verbatim the text, with its language
 * @param expected the values of which any is right
 */
public record FindingItem(String id, Finding finding, String language, Verbatim verbatim, Set<String> expected) {
    /** Copies the set. */
    public FindingItem {
        expected = Set.copyOf(expected);
    }

    /**
     * Returns what the item counts for.
     *
     * @return the finding and the language, such as {@code effort de}
     */
    public String capability() {
        return finding.id() + " " + language;
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return "FindingItem[" + id + "]";
    }
}
