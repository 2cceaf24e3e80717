package org.feedbacknlp.lucene;

import java.util.List;

/**
 * How often each value of a field occurs among the analyses that match. An analysis counts once for each of its values, so
 * the counts of a field with several values add up to more than there are analyses. Immutable and thread-safe; {@code
 * toString} shows no value.
 *
 * @param values the most frequent first, then by value
 * @param distinct how many different values there are, those not given among them
 * @param without how many of the analyses have no value
 */
public record FacetCounts(List<Count> values, int distinct, long without) {
    /** Copies the list. */
    public FacetCounts {
        values = List.copyOf(values);
    }

    /**
     * Returns how often a value occurs.
     *
     * @param value the value
     * @return its count, 0 if it is not among those given
     */
    public long of(String value) {
        return values.stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(Count::count)
                .sum();
    }

    @Override
    public String toString() {
        return "FacetCounts[" + distinct + " values, " + without + " without]";
    }

    /**
     * One value.
     *
     * @param value the value
     * @param count how many analyses have it, at least 1
     */
    public record Count(String value, long count) {
        @Override
        public String toString() {
            return "Count[" + count + "]";
        }
    }
}
