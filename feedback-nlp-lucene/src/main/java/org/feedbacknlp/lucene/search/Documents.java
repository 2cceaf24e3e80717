package org.feedbacknlp.lucene.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** The documents of a selection. Not thread-safe. */
final class Documents implements Collector {
    private final FixedBitSet all;
    private int count;

    Documents(IndexReader reader) {
        all = new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    FixedBitSet all() {
        return all;
    }

    int count() {
        return count;
    }

    /** Returns the first of them from a document on, or -1. */
    int from(int doc) {
        if (doc >= all.length()) {
            return -1;
        }
        int next = all.nextSetBit(doc);
        return next < all.length() ? next : -1;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) {
                all.set(context.docBase + doc);
                count++;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
