package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.lucene.Breakdown;
import org.feedbacknlp.lucene.Breakdown.Group;
import org.feedbacknlp.lucene.IndexField;

/** Counts a selection by the values of a field. Used once. */
public final class BreakdownSearch implements Collector {
    private static final Comparator<Group> ORDER = Comparator.<Group>comparingLong(
                    group -> group.scores().verbatims())
            .reversed()
            .thenComparing(Group::value);

    private final IndexField field;
    private final ScoreScale scale;
    private final Map<BytesRef, Sums> found = new HashMap<>();
    private final Sums without = new Sums(1);

    /**
     * Prepares the count.
     *
     * @param field the field
     * @param scale the scale whose scores count
     */
    public BreakdownSearch(IndexField field, ScoreScale scale) {
        this.field = field;
        this.scale = scale;
    }

    /**
     * Counts.
     *
     * @param selected what is counted
     * @param most how many groups are given
     * @return the breakdown
     * @throws IOException if the index cannot be read
     */
    public Breakdown run(Selected selected, int most) throws IOException {
        selected.collect(this);
        List<Group> groups = found.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey().utf8ToString(), entry.getValue().scores(0)))
                .sorted(ORDER)
                .limit(most)
                .toList();
        return new Breakdown(field, groups, found.size(), without.scores(0), !selected.cutShort());
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(
                DocValues.getSortedSet(context.reader(), field.name()), new ScoreReader(context.reader(), scale));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Counts in one segment, by ordinals. */
    private final class Leaf implements LeafCollector {
        private final SortedSetDocValues values;
        private final ScoreReader scores;
        private final Sums sums;

        private Leaf(SortedSetDocValues values, ScoreReader scores) {
            this.values = values;
            this.scores = scores;
            sums = new Sums(Math.toIntExact(values.getValueCount()));
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            long score = scores.score(doc);
            if (!values.advanceExact(doc)) {
                without.add(0, score);
                return;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                sums.add((int) values.nextOrd(), score);
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ord = 0; ord < sums.size(); ord++) {
                if (sums.verbatims(ord) > 0) {
                    BytesRef value = values.lookupOrd(ord);
                    Sums known = found.get(value);
                    if (known == null) {
                        known = new Sums(1);
                        found.put(BytesRef.deepCopyOf(value), known);
                    }
                    known.addAll(0, sums, ord);
                }
            }
        }
    }
}
