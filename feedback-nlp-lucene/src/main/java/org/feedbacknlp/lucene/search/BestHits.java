package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The most relevant hits, those that are as relevant as each other by id. Lucene's collector for several orders asks each hit several times
 * through each of them; this is the one pair that is asked for most. Not thread-safe.
 */
final class BestHits implements Collector {
    private final Worst worst;
    private final IdOrder ids;
    private final int size;
    private final int countUpTo;
    private final @Nullable FieldDoc after;
    private final float afterScore;

    private int total;
    private boolean skipped;

    BestHits(int size, int countUpTo, Optional<FieldDoc> after) {
        this.size = size;
        this.countUpTo = Math.max(size, countUpTo);
        this.after = after.orElse(null);
        ids = new IdOrder(size);
        worst = new Worst(size, ids);
        afterScore = after.map(hit -> (Float) hit.fields[0]).orElse(0f);
        after.ifPresent(hit -> ids.setTopValue((BytesRef) hit.fields[1]));
    }

    /** Returns what was collected, the best first; good once. */
    TopFieldDocs hits() {
        FieldDoc[] hits = new FieldDoc[worst.size()];
        for (int i = hits.length - 1; i >= 0; i--) {
            Entry entry = worst.pop();
            Object[] place = {entry.score, ids.value(entry.slot)};
            hits[i] = new FieldDoc(entry.doc, entry.score, place);
        }
        TotalHits.Relation relation =
                skipped ? TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO : TotalHits.Relation.EQUAL_TO;
        return new TopFieldDocs(new TotalHits(total, relation), hits, new SortField[] {SortField.FIELD_SCORE});
    }

    @Override
    public ScoreMode scoreMode() {
        return countUpTo == Integer.MAX_VALUE ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        LeafFieldComparator inLeaf = ids.getLeafComparator(context);
        if (worst.size() == size) {
            inLeaf.setBottom(worst.top().slot);
        }
        return new Leaf(context.docBase, inLeaf);
    }

    /** Collects in one segment. */
    private final class Leaf implements LeafCollector {
        private final int docBase;
        private final LeafFieldComparator inLeaf;
        private @Nullable Scorable scorer;

        private Leaf(int docBase, LeafFieldComparator inLeaf) {
            this.docBase = docBase;
            this.inLeaf = inLeaf;
        }

        @Override
        public void setScorer(Scorable asked) throws IOException {
            scorer = asked;
            raise(asked);
        }

        @Override
        public void collect(int doc) throws IOException {
            Scorable asked = scorer;
            if (asked == null) {
                throw new IllegalStateException("a document before its scorer");
            }
            total++;
            float score = asked.score();
            if (after != null && isBeforePage(score, doc)) {
                return;
            }
            if (worst.size() < size) {
                add(score, doc);
            } else if (isBetter(score, doc)) {
                replace(score, doc);
            } else {
                if (total == countUpTo + 1) {
                    raise(asked);
                }
                return;
            }
            raise(asked);
        }

        private boolean isBeforePage(float score, int doc) throws IOException {
            return score > afterScore || (score == afterScore && inLeaf.compareTop(doc) >= 0);
        }

        private boolean isBetter(float score, int doc) throws IOException {
            float bottom = worst.top().score;
            return score > bottom || (score == bottom && inLeaf.compareBottom(doc) > 0);
        }

        private void add(float score, int doc) throws IOException {
            Entry entry = new Entry(worst.size());
            entry.set(score, docBase + doc);
            inLeaf.copy(entry.slot, doc);
            worst.add(entry);
            if (worst.size() == size) {
                inLeaf.setBottom(worst.top().slot);
            }
        }

        private void replace(float score, int doc) throws IOException {
            Entry bottom = worst.top();
            inLeaf.copy(bottom.slot, doc);
            bottom.set(score, docBase + doc);
            inLeaf.setBottom(worst.updateTop().slot);
        }

        /** What is less relevant than the last of the page need not be shown any more, once enough was counted. */
        private void raise(Scorable asked) throws IOException {
            if (total > countUpTo && worst.size() == size && worst.top().score > 0) {
                asked.setMinCompetitiveScore(worst.top().score);
                skipped = true;
            }
        }
    }

    /** A hit of the page. */
    private static final class Entry {
        private final int slot;
        private float score;
        private int doc;

        private Entry(int slot) {
            this.slot = slot;
        }

        private void set(float newScore, int newDoc) {
            score = newScore;
            doc = newDoc;
        }
    }

    /** The page, its last hit on top. */
    private static final class Worst extends PriorityQueue<Entry> {
        private final IdOrder ids;

        private Worst(int size, IdOrder ids) {
            super(size);
            this.ids = ids;
        }

        @Override
        protected boolean lessThan(Entry one, Entry other) {
            return one.score != other.score ? one.score < other.score : ids.compare(one.slot, other.slot) > 0;
        }
    }
}
