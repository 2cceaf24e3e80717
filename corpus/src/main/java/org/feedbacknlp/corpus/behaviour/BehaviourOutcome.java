package org.feedbacknlp.corpus.behaviour;

import java.util.List;

/**
 * How one capability fared.
 *
 * @param capability which
 * @param items how many items were judged; where items have twins, those that have one
 * @param failed the ids of those with another label than expected, or than their twin, in the order of the file
 */
public record BehaviourOutcome(String capability, int items, List<String> failed) {
    /** Copies the list. */
    public BehaviourOutcome {
        failed = List.copyOf(failed);
    }

    /**
     * Returns the failure rate.
     *
     * @return from 0 to 1
     */
    public double rate() {
        return items == 0 ? 0 : (double) failed.size() / items;
    }
}
