package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.QueryLimits;
import org.feedbacknlp.lucene.Selection;
import org.feedbacknlp.lucene.query.FilterQueries;
import org.feedbacknlp.lucene.query.QueryCompiler;

/** What a selection means in one state of an index, and the time that it may take to find. Used once, by one thread. */
public final class Selected {
    private final IndexSearcher searcher;
    private final Deadline deadline;
    private final Optional<Query> words;
    private final List<Filter> filters;

    /**
     * Reads a selection; its time begins.
     *
     * @param shared the state of the index
     * @param selection what is meant
     * @param limits what it may cost
     * @throws IOException if the index cannot be read
     * @throws org.feedbacknlp.lucene.InvalidQueryException if the query cannot be run
     */
    public Selected(IndexSearcher shared, Selection selection, QueryLimits limits) throws IOException {
        IndexReader reader = shared.getIndexReader();
        deadline = new Deadline(limits.time());
        searcher = timed(shared, deadline);
        words = selection.query().isPresent()
                ? Optional.of(QueryCompiler.compile(selection.query().get(), limits, reader))
                : Optional.empty();
        filters = selection.filters();
    }

    /** Searchers are cheap; their cache is worth sharing. */
    private static IndexSearcher timed(IndexSearcher shared, Deadline deadline) {
        IndexSearcher own = new IndexSearcher(shared.getIndexReader());
        own.setQueryCache(shared.getQueryCache());
        own.setTimeout(deadline);
        return own;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** Returns what finds words: it makes the relevance and the spans. */
    Optional<Query> words() {
        return words;
    }

    /** Returns the query with all filters. */
    Query query() {
        return query(filters);
    }

    List<Filter> filters() {
        return filters;
    }

    /** Returns the query with these filters, which stand beside the words and never inside them. */
    Query query(List<Filter> kept) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (words.isPresent()) {
            all.add(words.get(), Occur.MUST);
        } else {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        kept.forEach(filter -> all.add(FilterQueries.of(filter), Occur.FILTER));
        return all.build();
    }

    /** Shows every document of the selection to a collector, while there is time. */
    <C extends Collector> C collect(C collector) throws IOException {
        return collect(query(), collector);
    }

    /** Shows every document of a query to a collector, while there is time. */
    <C extends Collector> C collect(Query query, C collector) throws IOException {
        searcher.search(query, new CollectorManager<Collector, C>() {
            @Override
            public Collector newCollector() {
                return collector;
            }

            @Override
            public C reduce(Collection<Collector> used) {
                return collector;
            }
        });
        return collector;
    }

    /** Returns whether the time is over. */
    boolean isOver() {
        return deadline.shouldExit();
    }

    /** Returns whether something was left out for want of time. */
    boolean cutShort() {
        return searcher.timedOut() || deadline.wasMissed();
    }
}
