package org.feedbacknlp.lucene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;

/**
 * One analysis that a search found. Immutable and thread-safe; {@code toString} shows the id and no text.
 *
 * @param id the verbatim's id
 * @param relevance how well it fits the words of the query, from 0 (a query without words) upwards; comparable within one
 *     result only
 * @param text the verbatim's text, or empty where the request did not ask for it. A lone surrogate has become U+FFFD; no
 *     offset changes by that
 * @param segments the verbatim's segments by name, in the order in which they were given
 * @param spans where the words and phrases of the query match in the text, ordered, not overlapping; empty where the
 *     request did not ask for highlights or nothing but fields matched
 * @param verbatim all that was given with the verbatim, to be analysed again, or empty where the request did not ask for it. Values that
 *     were too long for the index are cut, see {@link org.feedbacknlp.lucene}
 */
public record Hit(
        String id,
        float relevance,
        Optional<String> text,
        Map<String, String> segments,
        List<Span> spans,
        Optional<Verbatim> verbatim) {
    /** Copies the map and the list. */
    public Hit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
        spans = List.copyOf(spans);
        Objects.requireNonNull(verbatim, "verbatim");
    }

    /** Shows the id and the relevance. */
    @Override
    public String toString() {
        return "Hit[" + id + ", " + relevance + ", " + spans.size() + " spans]";
    }
}
