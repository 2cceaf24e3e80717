package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.Hit;
import org.feedbacknlp.lucene.SimilarRequest;
import org.feedbacknlp.lucene.SimilarRequest.Example;
import org.feedbacknlp.lucene.SimilarRequest.Known;
import org.feedbacknlp.lucene.SimilarRequest.Written;
import org.feedbacknlp.lucene.SortBy;
import org.feedbacknlp.lucene.query.FilterQueries;
import org.feedbacknlp.lucene.schema.Schema;

/** One search for what is like an example, in one state of an index. Used once. */
public final class Similar {
    private final IndexSearcher searcher;
    private final SimilarRequest request;

    /**
     * Prepares a search.
     *
     * @param searcher the state of the index
     * @param request what is asked
     */
    public Similar(IndexSearcher searcher, SimilarRequest request) {
        this.searcher = searcher;
        this.request = request;
    }

    /**
     * Runs the search.
     *
     * @return the hits, the most alike first
     * @throws IOException if the index cannot be read
     * @throws NoSuchElementException if the example is not in the index
     */
    public List<Hit> run() throws IOException {
        List<Term> strong = new StrongWords(searcher.getIndexReader()).of(exampleText());
        if (strong.isEmpty()) {
            return List.of();
        }
        Query words = anyOf(strong);
        TopFieldDocs found = searcher.search(others(words), request.size(), Order.of(SortBy.RELEVANCE));
        return hits(found.scoreDocs, words);
    }

    private String exampleText() throws IOException {
        String text = textOf(request.example());
        return text.length() <= SimilarRequest.LONGEST_EXAMPLE
                ? text
                : text.substring(0, SimilarRequest.LONGEST_EXAMPLE);
    }

    private String textOf(Example example) throws IOException {
        return switch (example) {
            case Written written -> written.text();
            case Known known -> storedText(known);
        };
    }

    private String storedText(Known known) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(Schema.id(known.id())), 1).scoreDocs;
        if (found.length == 0) {
            throw new NoSuchElementException(
                    "the index has no verbatim of that id: refresh it if the verbatim was just written");
        }
        TextReader texts = new TextReader(searcher);
        texts.open(found[0].doc);
        return texts.text();
    }

    private static Query anyOf(List<Term> strong) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        strong.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        return any.build();
    }

    /** Keeps what the filters keep, without the example itself. */
    private Query others(Query words) {
        BooleanQuery.Builder others = new BooleanQuery.Builder().add(words, Occur.MUST);
        request.filters().forEach(filter -> others.add(FilterQueries.of(filter), Occur.FILTER));
        if (request.example() instanceof Known known) {
            others.add(new TermQuery(Schema.id(known.id())), Occur.MUST_NOT);
        }
        return others.build();
    }

    private List<Hit> hits(ScoreDoc[] found, Query words) throws IOException {
        Optional<SpanFinder> finder =
                request.highlight() ? Optional.of(new SpanFinder(searcher, words)) : Optional.empty();
        HitReader reader = new HitReader(searcher.getIndexReader(), request.text(), false);
        List<Hit> hits = new ArrayList<>(found.length);
        for (ScoreDoc one : found) {
            HitFields fields = reader.read(one.doc);
            List<Span> spans = finder.isPresent() ? finder.get().spans(one.doc) : List.of();
            float relevance = ((FieldDoc) one).fields[0] instanceof Float score ? score : 0;
            hits.add(new Hit(fields.id(), relevance, fields.text(), fields.segments(), spans, Optional.empty()));
        }
        return hits;
    }
}
