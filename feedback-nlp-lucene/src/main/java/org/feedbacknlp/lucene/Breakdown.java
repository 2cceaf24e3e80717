package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Objects;

/**
 * How many verbatims have each value of a field, and how they score: per topic, per plan, per respondent. A verbatim counts once for each of
 * its values. Immutable and thread-safe; {@code toString} shows no value.
 *
 * @param field the field
 * @param groups the largest first, then by value
 * @param distinct how many values there are, those not given among them
 * @param without the verbatims that have no value
 * @param complete false where {@link QueryLimits#time()} was over before all was counted
 */
public record Breakdown(IndexField field, List<Group> groups, int distinct, Scores without, boolean complete) {
    /** The most groups that can be asked for. */
    public static final int MOST_GROUPS = 10_000;

    /** Copies the list. */
    public Breakdown {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(without, "without");
        groups = List.copyOf(groups);
    }

    @Override
    public String toString() {
        return "Breakdown[" + field + ", " + distinct + " values]";
    }

    /**
     * One value.
     *
     * @param value the value
     * @param scores its verbatims and their scores
     */
    public record Group(String value, Scores scores) {
        /** Checks that the parts are there. */
        public Group {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(scores, "scores");
        }

        @Override
        public String toString() {
            return "Group[" + scores + "]";
        }
    }
}
