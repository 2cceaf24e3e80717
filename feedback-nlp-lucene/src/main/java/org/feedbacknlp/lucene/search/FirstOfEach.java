package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.feedbacknlp.lucene.IndexField;

/** Keeps of hits in their order the first of each value of a field, and those without a value. Used by one thread. */
final class FirstOfEach {
    /** So many hits are looked at, however few values they have. */
    static final int MOST_HITS = 1 << 20;

    private final List<LeafReaderContext> leaves;
    private final IndexField field;

    FirstOfEach(IndexSearcher searcher, IndexField field) {
        leaves = searcher.getIndexReader().leaves();
        this.field = field;
    }

    ScoreDoc[] of(ScoreDoc[] hits) throws IOException {
        String[] values = values(hits);
        Set<String> seen = new HashSet<>();
        ScoreDoc[] kept = new ScoreDoc[hits.length];
        int count = 0;
        for (int i = 0; i < hits.length; i++) {
            if (values[i].isEmpty() || seen.add(values[i])) {
                kept[count++] = hits[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Values are read in the order of documents, which is the only one that they can be read in. */
    private String[] values(ScoreDoc[] hits) throws IOException {
        Integer[] order = new Integer[hits.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(hits[a].doc, hits[b].doc));
        String[] values = new String[hits.length];
        int leaf = -1;
        SortedSetDocValues read = DocValues.emptySortedSet();
        for (int i : order) {
            int at = ReaderUtil.subIndex(hits[i].doc, leaves);
            if (at != leaf) {
                leaf = at;
                read = DocValues.getSortedSet(leaves.get(at).reader(), field.name());
            }
            values[i] =
                    WholeValue.of(read, hits[i].doc - leaves.get(at).docBase).orElse("");
        }
        return values;
    }
}
