package org.feedbacknlp.insight;

import org.feedbacknlp.api.Analysis;

/**
 * Takes analyses one by one and keeps counts alone, never the analyses: memory grows with the topics, values or periods met,
 * not with the verbatims. Not thread-safe: give each thread its own and merge them. However the analyses are split, ordered and
 * merged, the findings are the same to the last bit, as all that is summed is whole numbers.
 *
 * @param <A> the accumulator's own type
 */
public interface Accumulator<A extends Accumulator<A>> {
    /**
     * Adds one analysis.
     *
     * @param analysis what was found in one verbatim
     */
    void add(Analysis analysis);

    /**
     * Adds all that another accumulator has taken, which is left as it is.
     *
     * @param other one that was set up alike, and is not this one
     * @throws IllegalArgumentException if it was set up differently
     */
    void merge(A other);

    /**
     * Returns the findings so far as a tree that any JSON library can write.
     *
     * @return the tree, in a fixed order
     */
    Object toJson();
}
