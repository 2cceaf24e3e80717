package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.FacetCounts;
import org.feedbacknlp.lucene.FacetCounts.Count;
import org.feedbacknlp.lucene.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of one field: in each segment by the ordinals of its doc values, over all segments by value. Not
 * thread-safe.
 */
final class FieldCounter {
    private static final int[] NONE = {};
    private static final Comparator<Count> ORDER =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private final IndexField field;
    private final Map<BytesRef, long[]> total = new HashMap<>();
    private long with;

    private SortedSetDocValues values = DocValues.emptySortedSet();
    private @Nullable SortedDocValues single;
    private int[] counts = NONE;

    FieldCounter(IndexField field) {
        this.field = field;
    }

    IndexField field() {
        return field;
    }

    /** Begins a segment. */
    void enter(LeafReader reader) throws IOException {
        values = DocValues.getSortedSet(reader, field.name());
        single = DocValues.unwrapSingleton(values);
        counts = new int[Math.toIntExact(values.getValueCount())];
    }

    /** Counts the values of the first of some documents of the segment, which come in order. */
    void count(int[] docs, int size) throws IOException {
        if (counts.length == 0) {
            return;
        }
        if (single != null) {
            countSingle(single, docs, size);
        } else {
            countSeveral(docs, size);
        }
    }

    private void countSingle(SortedDocValues one, int[] docs, int size) throws IOException {
        int[] byOrd = counts;
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (one.advanceExact(docs[i])) {
                byOrd[one.ordValue()]++;
                found++;
            }
        }
        with += found;
    }

    private void countSeveral(int[] docs, int size) throws IOException {
        SortedSetDocValues several = values;
        int[] byOrd = counts;
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (several.advanceExact(docs[i])) {
                found++;
                for (int left = several.docValueCount(); left > 0; left--) {
                    byOrd[(int) several.nextOrd()]++;
                }
            }
        }
        with += found;
    }

    /** Ends a segment. */
    void leave() throws IOException {
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0) {
                BytesRef value = values.lookupOrd(ord);
                long @Nullable [] known = total.get(value);
                if (known == null) {
                    total.put(BytesRef.deepCopyOf(value), new long[] {counts[ord]});
                } else {
                    known[0] += counts[ord];
                }
            }
        }
        counts = NONE;
    }

    /** Returns what was counted, with the most frequent values. */
    FacetCounts counts(long matches, int most) {
        List<Count> counted = total.entrySet().stream()
                .map(entry -> new Count(entry.getKey().utf8ToString(), entry.getValue()[0]))
                .sorted(ORDER)
                .limit(most)
                .toList();
        return new FacetCounts(counted, total.size(), matches - with);
    }
}
