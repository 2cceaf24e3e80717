package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.feedbacknlp.lucene.FacetCounts;
import org.feedbacknlp.lucene.IndexField;

/** Counts the values of some fields among all that matches. Not thread-safe. */
final class FacetCollector implements Collector {
    private static final int BATCH = 1_024;

    private final List<FieldCounter> counters;
    private long matches;

    FacetCollector(List<FieldCounter> counters) {
        this.counters = counters;
    }

    /** Returns how many documents were counted. */
    long matches() {
        return matches;
    }

    /** Returns the counts of one of the fields. */
    FacetCounts counts(IndexField field, int most) {
        return counters.stream()
                .filter(counter -> counter.field().equals(field))
                .findFirst()
                .orElseThrow()
                .counts(matches, most);
    }

    List<FieldCounter> counters() {
        return counters;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        for (FieldCounter counter : counters) {
            counter.enter(context.reader());
        }
        return new Leaf(counters.toArray(FieldCounter[]::new));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Counts in one segment. */
    private final class Leaf implements LeafCollector {
        private final FieldCounter[] fields;
        /** One field after the other over many documents is faster than all fields of one after the other. */
        private final int[] batch = new int[BATCH];

        private int size;

        private Leaf(FieldCounter[] fields) {
            this.fields = fields;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            batch[size++] = doc;
            if (size == batch.length) {
                count();
            }
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            count();
            for (size = stream.intoArray(batch); size > 0; size = stream.intoArray(batch)) {
                count();
            }
        }

        private void count() throws IOException {
            matches += size;
            for (FieldCounter field : fields) {
                field.count(batch, size);
            }
            size = 0;
        }

        @Override
        public void finish() throws IOException {
            count();
            for (FieldCounter field : fields) {
                field.leave();
            }
        }
    }
}
