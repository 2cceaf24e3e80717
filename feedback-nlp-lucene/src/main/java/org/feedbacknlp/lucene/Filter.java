package org.feedbacknlp.lucene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A condition that a programme puts on a search. What a filter excludes, no query brings back. Values are compared exactly,
 * unlike those that people type. Immutable and thread-safe; {@code toString} shows no value.
 */
public sealed interface Filter {
    /**
     * Keeps what has one of some values.
     *
     * @param field the field
     * @param values at least one value
     * @return the filter
     * @throws IllegalArgumentException if there is no value
     */
    static Filter is(IndexField field, String... values) {
        return new Is(field, new LinkedHashSet<>(Arrays.asList(values)));
    }

    /**
     * Keeps what has any value.
     *
     * @param field the field
     * @return the filter
     */
    static Filter has(IndexField field) {
        return new Has(field);
    }

    /**
     * Keeps what has a score in a range, on any scale.
     *
     * @param lowest the lower end, inclusive
     * @param highest the upper end, inclusive
     * @return the filter
     * @throws IllegalArgumentException if the range runs backwards
     */
    static Filter scores(int lowest, int highest) {
        return new Scores(lowest, highest);
    }

    /**
     * Keeps what has a date in a range.
     *
     * @param first the first day, {@link LocalDate#MIN} for no lower end
     * @param last the last day, inclusive, {@link LocalDate#MAX} for no upper end
     * @return the filter
     * @throws IllegalArgumentException if the range runs backwards
     */
    static Filter dates(LocalDate first, LocalDate last) {
        return new Dates(first, last);
    }

    /**
     * Keeps what another filter excludes.
     *
     * @param filter the other filter
     * @return the filter
     */
    static Filter not(Filter filter) {
        return new Not(filter);
    }

    /**
     * Keeps what at least one of several filters keeps.
     *
     * @param filters the filters; without any, nothing is kept
     * @return the filter
     */
    static Filter anyOf(Filter... filters) {
        return new AnyOf(List.of(filters));
    }

    /**
     * Keeps what each of several filters keeps.
     *
     * @param filters the filters; without any, everything is kept
     * @return the filter
     */
    static Filter allOf(Filter... filters) {
        return new AllOf(List.of(filters));
    }

    /**
     * One of some values.
     *
     * @param field the field
     * @param values the values, at least one
     */
    record Is(IndexField field, Set<String> values) implements Filter {
        /** Checks that there is a value, and copies the set. */
        public Is {
            Objects.requireNonNull(field, "field");
            values = Set.copyOf(Objects.requireNonNull(values, "values"));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a filter on " + field + " needs a value");
            }
        }

        @Override
        public String toString() {
            return "Is[" + field + ", " + values.size() + " values]";
        }
    }

    /**
     * Any value.
     *
     * @param field the field
     */
    record Has(IndexField field) implements Filter {
        /** Checks that the field is there. */
        public Has {
            Objects.requireNonNull(field, "field");
        }
    }

    /**
     * A range of scores.
     *
     * @param lowest the lower end, inclusive
     * @param highest the upper end, inclusive
     */
    record Scores(int lowest, int highest) implements Filter {
        /** Checks the ends. */
        public Scores {
            if (lowest > highest) {
                throw new IllegalArgumentException("the range of scores runs backwards: " + lowest + ".." + highest);
            }
        }
    }

    /**
     * A range of days.
     *
     * @param first the first day
     * @param last the last day, inclusive
     */
    record Dates(LocalDate first, LocalDate last) implements Filter {
        /** Checks the ends. */
        public Dates {
            if (first.isAfter(last)) {
                throw new IllegalArgumentException("the range of dates runs backwards: " + first + ".." + last);
            }
        }
    }

    /**
     * The opposite.
     *
     * @param filter what is excluded
     */
    record Not(Filter filter) implements Filter {
        /** Checks that the filter is there. */
        public Not {
            Objects.requireNonNull(filter, "filter");
        }
    }

    /**
     * One of several.
     *
     * @param filters the filters
     */
    record AnyOf(List<Filter> filters) implements Filter {
        /** Copies the list. */
        public AnyOf {
            filters = List.copyOf(filters);
        }
    }

    /**
     * All of several.
     *
     * @param filters the filters
     */
    record AllOf(List<Filter> filters) implements Filter {
        /** Copies the list. */
        public AllOf {
            filters = List.copyOf(filters);
        }
    }
}
