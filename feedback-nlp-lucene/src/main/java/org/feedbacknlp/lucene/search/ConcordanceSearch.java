package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.Concordance;
import org.feedbacknlp.lucene.Concordance.Line;
import org.feedbacknlp.lucene.ConcordanceRequest;
import org.feedbacknlp.lucene.ConcordanceRequest.Context;

/** Finds key words and shows them in context. Used once. */
public final class ConcordanceSearch {
    private final Selected selected;
    private final ConcordanceRequest request;

    /**
     * Prepares the search.
     *
     * @param selected what is looked at
     * @param request what is wanted
     */
    public ConcordanceSearch(Selected selected, ConcordanceRequest request) {
        this.selected = selected;
        this.request = request;
    }

    /**
     * Runs the search.
     *
     * @return the concordance; a selection without a query has no words to show
     * @throws IOException if the index cannot be read
     */
    public Concordance run() throws IOException {
        IndexSearcher searcher = selected.searcher();
        Optional<Query> words = selected.words();
        if (words.isEmpty()) {
            return new Concordance(List.of(), 0, 0, true);
        }
        Documents documents = selected.collect(new Documents(searcher.getIndexReader()));
        SpanFinder finder = new SpanFinder(searcher, words.get());
        LineSample sample = new LineSample(searcher.getIndexReader(), request.size(), request.seed());
        long verbatims = 0;
        for (int doc = documents.from(0); doc >= 0 && !selected.isOver(); doc = documents.from(doc + 1)) {
            List<Span> spans = finder.spans(doc);
            sample.add(doc, spans);
            verbatims += spans.isEmpty() ? 0 : 1;
        }
        List<Line> lines = LineWords.sorted(lines(sample.drawn()), request.order());
        return new Concordance(lines, sample.seen(), verbatims, !selected.cutShort());
    }

    /** Texts are read in the order in which they are stored. */
    private List<Line> lines(List<LineSample.Place> places) throws IOException {
        places.sort(Comparator.comparingInt(LineSample.Place::doc).thenComparing(LineSample.Place::span));
        TextReader texts = new TextReader(selected.searcher());
        Optional<SentenceReader> sentences = request.context() instanceof Context.Sentence
                ? Optional.of(new SentenceReader(selected.searcher()))
                : Optional.empty();
        WordWindow window = new WordWindow();
        List<Line> lines = new ArrayList<>(places.size());
        for (LineSample.Place place : places) {
            texts.open(place.doc());
            String text = texts.text();
            Span context =
                    switch (request.context()) {
                        case Context.Words words -> window.around(text, place.span(), words.count());
                        case Context.Sentence sentence ->
                            sentences.orElseThrow().around(place.doc(), place.span(), text.length());
                    };
            lines.add(line(texts.id(), text, place.span(), context));
        }
        return lines;
    }

    private static Line line(String id, String text, Span hit, Span context) {
        return new Line(
                id,
                text.substring(context.start(), hit.start()),
                text.substring(hit.start(), hit.end()),
                text.substring(hit.end(), context.end()),
                hit);
    }
}
