package org.feedbacknlp.corpus.behaviour;

import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Verbatim;

/**
 * One text that asks one thing of the sentiment.
 *
 * @param id unique in its file
 * @param capability what it asks for, such as {@code negation}
 * @param verbatim the text, with its question where it answers one
 * @param expected the labels of which any is right: {@code negative}, {@code neutral}, {@code positive}, {@code mixed}, {@code absent}
 * @param twin the item whose label must be this one's too, whatever it is; empty for most
 */
public record BehaviourItem(
        String id, String capability, Verbatim verbatim, Set<String> expected, Optional<String> twin) {
    /** Copies the set. */
    public BehaviourItem {
        expected = Set.copyOf(expected);
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return "BehaviourItem[" + id + "]";
    }
}
