package org.feedbacknlp.lucene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.rule.Rule;

/**
 * What is asked of an index: a query that somebody typed, filters that a programme sets, and what to give back. Immutable and
 * thread-safe; {@code toString} shows neither the query nor a value.
 *
 * @param selection which verbatims are asked for
 * @param facets the fields whose values are counted, each with how many of its most frequent values are given, 1 to
 *     {@value #MOST_FACET_VALUES}
 * @param size how many hits are given, from 0 (counts alone) to {@value #LARGEST_PAGE}
 * @param after behind which hit the page starts; empty for the first page
 * @param sort in which order hits come
 * @param text true if hits bring their text
 * @param highlight true if hits bring the spans that matched
 * @param verbatims true if hits bring their verbatim, to be analysed again
 * @param sideways true if the counts of a field disregard filters by {@link Filter.Is} on that same field, so that the values which were
 *     not chosen can still be chosen
 * @param onePer a field of which each value gives its first hit alone, such as one hit a respondent; what has no value gives all its
 *     hits. Such a result has one page
 * @param countUpTo up to where hits are counted exactly, at least 1; with a facet they always are
 */
public record SearchRequest(
        Selection selection,
        Map<IndexField, Integer> facets,
        int size,
        Optional<Cursor> after,
        SortBy sort,
        boolean text,
        boolean highlight,
        boolean verbatims,
        boolean sideways,
        Optional<IndexField> onePer,
        int countUpTo) {
    /** The largest page. */
    public static final int LARGEST_PAGE = 1_000;
    /** The most values of one facet. */
    public static final int MOST_FACET_VALUES = 10_000;

    /**
     * Checks the parts and copies the map.
     *
     * @throws IllegalArgumentException if a number is outside its range, the cursor belongs to another order, or there is a cursor beside
     *     {@code onePer}
     */
    public SearchRequest {
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(sort, "sort");
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        facets.forEach((field, values) -> within(values, 1, MOST_FACET_VALUES, "values"));
        within(size, 0, LARGEST_PAGE, "size");
        within(countUpTo, 1, Integer.MAX_VALUE, "countUpTo");
        if (after.isPresent() && after.get().sort() != sort) {
            throw new IllegalArgumentException("the cursor belongs to another order than " + sort);
        }
        if (after.isPresent() && onePer.isPresent()) {
            throw new IllegalArgumentException("one hit per " + onePer.get() + " comes on one page");
        }
    }

    private static void within(int value, int lowest, int highest, String name) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " is not in " + lowest + ".." + highest + ": " + value);
        }
    }

    /**
     * Starts a request for everything: the first 10 by id, without text, highlights and facets.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a request for what a query finds: the best 10, without text, highlights and facets.
     *
     * @param query what was typed
     * @return the request
     */
    public static SearchRequest of(String query) {
        return builder().query(query).build();
    }

    /** Shows what is asked for without the query and the values. */
    @Override
    public String toString() {
        return "SearchRequest[" + selection + ", facets " + facets.keySet() + ", " + size + " by " + sort + "]";
    }

    /** Collects a {@link SearchRequest}. Not thread-safe. */
    public static final class Builder {
        private static final int FACET_VALUES = 100;

        private Selection selection = Selection.ALL;
        private final Map<IndexField, Integer> facets = new LinkedHashMap<>();
        private int size = 10;
        private Optional<Cursor> after = Optional.empty();
        private SortBy sort = SortBy.RELEVANCE;
        private boolean text;
        private boolean highlight;
        private boolean verbatims;
        private boolean sideways;
        private Optional<IndexField> onePer = Optional.empty();
        private int countUpTo = 1_000;

        private Builder() {}

        /**
         * Gives what somebody typed. It is read when the search runs. A query without a word finds nothing; to find
         * everything, give none.
         *
         * @param value the query
         * @return this
         */
        public Builder query(String value) {
            return query(IndexQuery.typed(value));
        }

        /**
         * Gives a query that must find, beside other queries and rules where there are any.
         *
         * @param value the query
         * @return this
         */
        public Builder query(IndexQuery value) {
            selection = selection.and(value);
            return this;
        }

        /**
         * Gives the selection in place of all queries, rules and filters so far.
         *
         * @param value which verbatims are asked for
         * @return this
         */
        public Builder selection(Selection value) {
            selection = Objects.requireNonNull(value, "selection");
            return this;
        }

        /**
         * Gives a rule of a codebook that must hold, beside the query where there is one.
         *
         * @param value the rule; it refers to no other
         * @return this
         */
        public Builder rule(Rule value) {
            return query(IndexQuery.rule(value));
        }

        /**
         * Adds a condition; all must hold.
         *
         * @param value the condition
         * @return this
         */
        public Builder filter(Filter value) {
            selection = selection.filtered(Objects.requireNonNull(value, "filter"));
            return this;
        }

        /**
         * Counts the values of a field among all hits, and gives the 100 most frequent.
         *
         * @param field the field
         * @return this
         */
        public Builder facet(IndexField field) {
            return facet(field, FACET_VALUES);
        }

        /**
         * Counts the values of a field among all hits.
         *
         * @param field the field
         * @param values how many of the most frequent are given
         * @return this
         */
        public Builder facet(IndexField field, int values) {
            facets.put(Objects.requireNonNull(field, "field"), values);
            return this;
        }

        /**
         * Says how many hits to give.
         *
         * @param value the number, 10 unless told
         * @return this
         */
        public Builder size(int value) {
            size = value;
            return this;
        }

        /**
         * Starts behind the last hit of an earlier page.
         *
         * @param value {@link SearchResult#next()} of that page, whose request had the same order
         * @return this
         */
        public Builder after(Cursor value) {
            after = Optional.of(value);
            return this;
        }

        /**
         * Says in which order hits come.
         *
         * @param value the order, by relevance unless told
         * @return this
         */
        public Builder sort(SortBy value) {
            sort = Objects.requireNonNull(value, "sort");
            return this;
        }

        /**
         * Says whether hits bring their text.
         *
         * @param value true if they do
         * @return this
         */
        public Builder text(boolean value) {
            text = value;
            return this;
        }

        /**
         * Says whether hits bring the spans that matched.
         *
         * @param value true if they do
         * @return this
         */
        public Builder highlight(boolean value) {
            highlight = value;
            return this;
        }

        /**
         * Says whether hits bring their verbatim.
         *
         * @param value true if they do
         * @return this
         */
        public Builder verbatims(boolean value) {
            verbatims = value;
            return this;
        }

        /**
         * Says whether the counts of a field disregard filters on that field.
         *
         * @param value true if they do
         * @return this
         */
        public Builder sideways(boolean value) {
            sideways = value;
            return this;
        }

        /**
         * Asks for one hit alone of each value of a field.
         *
         * @param field a field with one value at most, such as the respondent
         * @return this
         */
        public Builder onePer(IndexField field) {
            onePer = Optional.of(field);
            return this;
        }

        /**
         * Says up to where hits are counted exactly.
         *
         * @param value the number, 1,000 unless told; {@link Integer#MAX_VALUE} for all
         * @return this
         */
        public Builder countUpTo(int value) {
            countUpTo = value;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new request
         * @throws IllegalArgumentException if a number is outside its range or the cursor belongs to another order
         */
        public SearchRequest build() {
            return new SearchRequest(
                    selection, facets, size, after, sort, text, highlight, verbatims, sideways, onePer, countUpTo);
        }
    }
}
