package org.feedbacknlp.corpus.plant;

import java.util.List;

/**
 * A week in which something happened.
 *
 * @param id the value of {@code event} in the gold texts
 * @param week which week, from 1
 * @param topics what becomes louder
 */
public record Event(String id, int week, List<String> topics) {
    /** Copies the list. */
    public Event {
        topics = List.copyOf(topics);
    }
}
