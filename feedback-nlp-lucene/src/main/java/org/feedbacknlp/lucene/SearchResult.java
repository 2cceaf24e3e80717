package org.feedbacknlp.lucene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a search found. Immutable and thread-safe; {@code toString} shows no text.
 *
 * @param total how many analyses match, on all pages together
 * @param hits the hits of this page in their order
 * @param facets the counts of each field asked for, in that order, over all that matches
 * @param next where the next page starts, or empty on the last one
 * @param complete false where {@link QueryLimits#time()} was over before all was looked at: hits and counts are those found till then
 */
public record SearchResult(
        Total total, List<Hit> hits, Map<IndexField, FacetCounts> facets, Optional<Cursor> next, boolean complete) {
    /** Copies the list and the map. */
    public SearchResult {
        Objects.requireNonNull(total, "total");
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        Objects.requireNonNull(next, "next");
    }

    /**
     * Returns the counts of a field.
     *
     * @param field a field that the request named as a facet
     * @return its counts
     * @throws IllegalArgumentException if the request did not name it
     */
    public FacetCounts facet(IndexField field) {
        @Nullable FacetCounts counts = facets.get(field);
        if (counts == null) {
            throw new IllegalArgumentException("the request did not ask for the facet " + field);
        }
        return counts;
    }

    /**
     * How many analyses match.
     *
     * @param value the number, or a lower bound of it
     * @param exact false where counting stopped at {@link SearchRequest#countUpTo()} or time was over
     */
    public record Total(long value, boolean exact) {}
}
