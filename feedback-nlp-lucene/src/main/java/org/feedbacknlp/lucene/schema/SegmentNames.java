package org.feedbacknlp.lucene.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

/**
 * The names of one verbatim's segments as one value. With it and the values of the segments' fields a hit is told without its stored
 * fields, which lie packed among the texts around them.
 */
public final class SegmentNames {
    /** No name holds it. */
    private static final String BETWEEN = ":";

    private SegmentNames() {}

    /** Joins the names of those that have a value; empty where they are too long together. */
    static Optional<BytesRef> of(Map<String, String> segments) {
        String joined = segments.entrySet().stream()
                .filter(segment -> !segment.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(BETWEEN));
        BytesRef bytes = new BytesRef(joined);
        return bytes.length > IndexWriter.MAX_TERM_LENGTH ? Optional.empty() : Optional.of(bytes);
    }

    /**
     * Parts the names.
     *
     * @param joined what the index holds
     * @return the names in the order in which they were given
     */
    public static List<String> parts(BytesRef joined) {
        List<String> names = new ArrayList<>();
        String all = joined.utf8ToString();
        int start = 0;
        while (start < all.length()) {
            int end = all.indexOf(BETWEEN, start);
            end = end < 0 ? all.length() : end;
            names.add(all.substring(start, end));
            start = end + 1;
        }
        return names;
    }
}
