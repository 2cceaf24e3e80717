package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Objects;

/**
 * How large an index is and who wrote it. Immutable and thread-safe.
 *
 * @param analyses analyses that searches find
 * @param deleted analyses that were replaced, and are still in files until these are merged, {@link FeedbackIndex#compact()
 *     compacted} or purged by an erasure
 * @param segments parts that a search looks into one after another
 * @param files files in the folder, without the lock
 * @param bytes their size together
 * @param schemaVersion the version of this library's schema
 * @param luceneVersion the oldest Lucene that wrote one of the parts, such as {@code 10.5.1}
 * @param fields the fields of whole values that at least one analysis has or had, by name
 */
public record IndexStats(
        int analyses,
        int deleted,
        int segments,
        int files,
        long bytes,
        int schemaVersion,
        String luceneVersion,
        List<IndexField> fields) {
    /** Copies the list. */
    public IndexStats {
        Objects.requireNonNull(luceneVersion, "luceneVersion");
        fields = List.copyOf(fields);
    }
}
