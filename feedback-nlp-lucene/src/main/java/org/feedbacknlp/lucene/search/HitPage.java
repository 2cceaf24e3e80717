package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.Hit;
import org.feedbacknlp.lucene.SearchRequest;
import org.feedbacknlp.lucene.SortBy;

/** Reads what a page of hits brings. Used once. */
final class HitPage {
    private final Selected selected;
    private final SearchRequest request;

    HitPage(Selected selected, SearchRequest request) {
        this.selected = selected;
        this.request = request;
    }

    List<Hit> read(ScoreDoc[] page) throws IOException {
        if (request.sort() != SortBy.RELEVANCE) {
            TopFieldCollector.populateScores(page, selected.searcher(), selected.query());
        }
        Optional<SpanFinder> finder = request.highlight() && selected.words().isPresent()
                ? Optional.of(
                        new SpanFinder(selected.searcher(), selected.words().get()))
                : Optional.empty();
        HitReader reader = new HitReader(selected.searcher().getIndexReader(), request.text(), request.verbatims());
        VerbatimReader verbatims = new VerbatimReader(selected.searcher());
        List<Hit> hits = new ArrayList<>(page.length);
        for (ScoreDoc found : page) {
            HitFields fields = reader.read(found.doc);
            List<Span> spans = finder.isPresent() ? finder.get().spans(found.doc) : List.of();
            Optional<String> text = request.text() ? fields.text() : Optional.empty();
            Optional<Verbatim> verbatim =
                    request.verbatims() ? Optional.of(verbatims.read(found.doc, fields)) : Optional.empty();
            hits.add(new Hit(fields.id(), relevance(found), text, fields.segments(), spans, verbatim));
        }
        return hits;
    }

    /** Sorting by relevance keeps the score among the sort values alone. */
    private float relevance(ScoreDoc found) {
        return request.sort() == SortBy.RELEVANCE && ((FieldDoc) found).fields[0] instanceof Float score
                ? score
                : found.score;
    }
}
