package org.feedbacknlp.lucene.store;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Makes searchers that keep the sets of documents behind frequent filters in a cache of this index, not of the whole JVM. */
final class OwnCacheFactory extends SearcherFactory {
    private static final int QUERIES = 256;
    private static final long BYTES = 16L << 20;

    private final QueryCache cache = new LRUQueryCache(QUERIES, BYTES);

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(cache);
        return searcher;
    }
}
