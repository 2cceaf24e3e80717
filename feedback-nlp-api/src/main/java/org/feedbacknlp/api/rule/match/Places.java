package org.feedbacknlp.api.rule.match;

import org.feedbacknlp.api.rule.Rule;

/**
 * Where the words of a rule stand in one text, and what stands beside the text. Words of the text are counted without punctuation and
 * without quoted replies; a place is such a count. Used by one thread at a time.
 */
public interface Places {
    /**
     * Returns how often a word of the rule stands in the text.
     *
     * @param word its number, see {@link RuleCompiler#words}
     * @return the count
     */
    int count(int word);

    /**
     * Returns where a word stands.
     *
     * @param word its number
     * @param i which time, from 0 to {@link #count} - 1
     * @return the place; ascending with {@code i}
     */
    int place(int word, int i);

    /**
     * Tells whether a word stands at a place.
     *
     * @param word its number
     * @param place the place; one that the text does not have is none
     * @return true if it does
     */
    default boolean isAt(int word, int place) {
        int low = 0;
        int high = count(word) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = place(word, middle);
            if (there == place) {
                return true;
            }
            if (there < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /**
     * Returns in which sentence or clause a place lies.
     *
     * @param part which of the two
     * @param place the place
     * @return a number that places of the same part share
     */
    int part(Rule.Part part, int place);

    /**
     * Tells whether a condition holds, see {@link Conditions}.
     *
     * @param condition the condition
     * @return true if it does
     */
    boolean holds(Rule.Field condition);
}
