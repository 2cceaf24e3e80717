package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.rule.Posted;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a query matches in the text of a hit, from the offsets in the postings: what Lucene says that it matched, not a
 * second search of the text.
 */
final class SpanFinder {
    private final List<LeafReaderContext> leaves;
    private final Weight weight;
    /** The terms of a query that is one word in one or several shapes, which is asked most: their postings are walked through. */
    private final List<BytesRef> terms;

    private @Nullable Posted posted;
    private int leaf = -1;
    private int last = -1;

    SpanFinder(IndexSearcher searcher, Query query) throws IOException {
        Query rewritten = searcher.rewrite(query);
        leaves = searcher.getIndexReader().leaves();
        weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        terms = terms(rewritten);
    }

    private static List<BytesRef> terms(Query query) {
        List<Term> terms =
                switch (query) {
                    case TermQuery one -> List.of(one.getTerm());
                    case SynonymQuery several -> several.getTerms();
                    default -> List.of();
                };
        return terms.stream()
                .filter(term -> term.field().equals(Schema.TEXT))
                .map(Term::bytes)
                .toList();
    }

    /** Returns the spans of one document, ordered, overlapping ones joined. Documents in their order are fastest. */
    List<Span> spans(int doc) throws IOException {
        int at = ReaderUtil.subIndex(doc, leaves);
        List<Span> spans = terms.isEmpty() ? matched(leaves.get(at), doc) : posted(at, doc);
        spans.sort(null);
        return joined(spans);
    }

    private List<Span> posted(int at, int doc) throws IOException {
        if (posted == null || at != leaf || doc < last) {
            posted = new Posted(leaves.get(at).reader(), Schema.TEXT, terms);
            leaf = at;
        }
        last = doc;
        posted.read(doc - leaves.get(at).docBase);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < posted.count(); i++) {
            spans.add(new Span(posted.start(i), posted.end(i)));
        }
        return spans;
    }

    private List<Span> matched(LeafReaderContext context, int doc) throws IOException {
        @Nullable Matches matches = weight.matches(context, doc - context.docBase);
        @Nullable MatchesIterator found = matches == null ? null : matches.getMatches(Schema.TEXT);
        List<Span> spans = new ArrayList<>();
        while (found != null && found.next()) {
            spans.add(new Span(found.startOffset(), found.endOffset()));
        }
        return spans;
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
