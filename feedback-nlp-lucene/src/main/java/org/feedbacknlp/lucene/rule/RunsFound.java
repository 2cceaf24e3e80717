package org.feedbacknlp.lucene.rule;

import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The runs of words that a rule found in one document, as Lucene wants to hear of them. Not thread-safe. */
final class RunsFound implements MatchesIterator {
    private final Query query;
    private final PostedPlaces places;
    private final int[] runs;
    private int at = -2;

    RunsFound(Query query, PostedPlaces places, int[] runs) {
        this.query = query;
        this.places = places;
        this.runs = runs;
    }

    @Override
    public boolean next() {
        at += 2;
        return at < runs.length;
    }

    @Override
    public int startPosition() {
        return runs[at];
    }

    @Override
    public int endPosition() {
        return runs[at + 1];
    }

    @Override
    public int startOffset() {
        return places.start(runs[at]);
    }

    @Override
    public int endOffset() {
        return places.end(runs[at + 1]);
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
