package org.feedbacknlp.lucene.store;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/**
 * Something to be read from an index as it stood at one moment.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface Reading<T> {
    /**
     * Reads.
     *
     * @param searcher the index at that moment; not to be kept
     * @return what was read
     * @throws IOException if a file cannot be read
     */
    T from(IndexSearcher searcher) throws IOException;
}
