package org.feedbacknlp.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which verbatims are meant: those that a query finds and that all filters keep. Immutable and thread-safe; {@code toString} shows
 * neither words nor values.
 *
 * @param query what is to be found; empty for everything
 * @param filters conditions, all of which must hold
 */
public record Selection(Optional<IndexQuery> query, List<Filter> filters) {
    /** All verbatims. */
    public static final Selection ALL = new Selection(Optional.empty(), List.of());

    /** Copies the list. */
    public Selection {
        Objects.requireNonNull(query, "query");
        filters = List.copyOf(filters);
    }

    /**
     * Selects what somebody typed.
     *
     * @param typed the query, in the language of {@link org.feedbacknlp.lucene}
     * @return the selection
     */
    public static Selection of(String typed) {
        return ALL.and(IndexQuery.typed(typed));
    }

    /**
     * Selects what a query finds.
     *
     * @param query the query
     * @return the selection
     */
    public static Selection of(IndexQuery query) {
        return ALL.and(query);
    }

    /**
     * Returns what is in this selection and is found by a query as well.
     *
     * @param more the query
     * @return the selection
     */
    public Selection and(IndexQuery more) {
        IndexQuery both = query.map(first -> IndexQuery.all(first, more)).orElse(more);
        return new Selection(Optional.of(both), filters);
    }

    /**
     * Returns what is in this selection and is kept by filters as well.
     *
     * @param more the filters
     * @return the selection
     */
    public Selection filtered(Filter... more) {
        List<Filter> joined = new ArrayList<>(filters);
        joined.addAll(List.of(more));
        return new Selection(query, joined);
    }
}
