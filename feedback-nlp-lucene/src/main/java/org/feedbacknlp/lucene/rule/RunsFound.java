package org.feedbacknlp.lucene.rule;

import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The stretches of one document that a query found, as Lucene wants to hear of them. Not thread-safe. */
final class RunsFound implements MatchesIterator {
    private final Query query;
    private final Runs runs;
    private int at = -1;

    RunsFound(Query query, Runs runs) {
        this.query = query;
        this.runs = runs;
    }

    @Override
    public boolean next() {
        return ++at < runs.count();
    }

    @Override
    public int startPosition() {
        return runs.first(at);
    }

    @Override
    public int endPosition() {
        return runs.last(at);
    }

    @Override
    public int startOffset() {
        return runs.start(at);
    }

    @Override
    public int endOffset() {
        return runs.end(at);
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
        return null;
    }

    @Override
    public Query getQuery() {
        return query;
    }
}
