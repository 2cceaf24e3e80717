package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a query matches in the text of a hit, from the offsets in the postings: what Lucene says that it matched, not a
 * second search of the text.
 */
final class SpanFinder {
    private final List<LeafReaderContext> leaves;
    private final Weight weight;

    SpanFinder(IndexSearcher searcher, Query query) throws IOException {
        leaves = searcher.getIndexReader().leaves();
        weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** Returns the spans of one document, ordered, overlapping ones joined. */
    List<Span> spans(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        @Nullable Matches matches = weight.matches(leaf, doc - leaf.docBase);
        @Nullable MatchesIterator found = matches == null ? null : matches.getMatches(Schema.TEXT);
        List<Span> spans = new ArrayList<>();
        while (found != null && found.next()) {
            spans.add(new Span(found.startOffset(), found.endOffset()));
        }
        spans.sort(null);
        return joined(spans);
    }

    private static List<Span> joined(List<Span> sorted) {
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
