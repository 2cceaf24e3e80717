package org.feedbacknlp.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.feedbacknlp.api.layer.WireName;

/**
 * Where a page of hits ends, to go on from there. It stays good while the index changes: the next page starts behind the
 * same place in the order, whatever came or went. Immutable and thread-safe.
 *
 * @param sort the order of the search it belongs to
 * @param value the last hit's place in that order: a relevance as the bits of a float, a day since 1970, or a score
 * @param id the last hit's id, as it is sorted
 */
public record Cursor(SortBy sort, long value, String id) {
    private static final char BETWEEN = ' ';

    /** Checks that the parts are there. */
    public Cursor {
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the cursor as a text that fits into a web address.
     *
     * @return ASCII letters, digits, hyphens and underscores
     */
    public String token() {
        String parts = sort.id() + BETWEEN + value + BETWEEN + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #token()} wrote. A token made up by somebody starts a page elsewhere and shows nothing that the search
     * it is given to does not.
     *
     * @param token the text
     * @return the cursor
     * @throws IllegalArgumentException if it is not such a text
     */
    public static Cursor of(String token) {
        try {
            String parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int first = parts.indexOf(BETWEEN);
            int second = parts.indexOf(BETWEEN, first + 1);
            SortBy sort = WireName.find(SortBy.class, parts.substring(0, first)).orElseThrow();
            long value = Long.parseLong(parts.substring(first + 1, second));
            return new Cursor(sort, value, parts.substring(second + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
            throw new IllegalArgumentException("not a cursor's token");
        }
    }
}
