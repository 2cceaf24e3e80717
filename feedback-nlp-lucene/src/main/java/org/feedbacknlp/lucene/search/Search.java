package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.Cursor;
import org.feedbacknlp.lucene.FacetCounts;
import org.feedbacknlp.lucene.Hit;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.QueryLimits;
import org.feedbacknlp.lucene.SearchRequest;
import org.feedbacknlp.lucene.SearchResult;
import org.feedbacknlp.lucene.SearchResult.Total;
import org.feedbacknlp.lucene.SortBy;
import org.feedbacknlp.lucene.query.QueryCompiler;
import org.feedbacknlp.lucene.rule.RuleQuery;

/** One search of one state of an index. Used once. */
public final class Search {
    private final IndexSearcher searcher;
    private final SearchRequest request;
    /** What finds words: it makes the relevance and the spans. */
    private final List<Query> words = new ArrayList<>();

    private final Query query;

    /**
     * Prepares a search.
     *
     * @param searcher the state of the index
     * @param request what is asked
     * @param limits what a typed query may cost
     * @throws IOException if the index cannot be read
     * @throws org.feedbacknlp.lucene.InvalidQueryException if the query cannot be run
     */
    public Search(IndexSearcher searcher, SearchRequest request, QueryLimits limits) throws IOException {
        this.searcher = searcher;
        this.request = request;
        IndexReader reader = searcher.getIndexReader();
        if (request.query().isPresent()) {
            words.add(QueryCompiler.compile(request.query().get(), limits, reader));
        }
        if (request.rule().isPresent()) {
            words.add(new RuleQuery(request.rule().get(), limits.expansions(), reader));
        }
        query = filtered();
    }

    private static Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        return all.build();
    }

    /** The filters stand beside the typed query, never inside it. */
    private Query filtered() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(part -> all.add(part, Occur.MUST));
        if (words.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        request.filters().forEach(filter -> all.add(FilterQueries.of(filter), Occur.FILTER));
        return all.build();
    }

    /**
     * Runs the search.
     *
     * @return what was found
     * @throws IOException if the index cannot be read
     */
    public SearchResult run() throws IOException {
        FacetCollector facets = new FacetCollector(
                request.facets().keySet().stream().map(FieldCounter::new).toList());
        TopFieldDocs top = top(facets);
        ScoreDoc[] page = Arrays.copyOf(top.scoreDocs, Math.min(top.scoreDocs.length, request.size()));
        boolean more = request.size() > 0 && top.scoreDocs.length > request.size();
        Optional<Cursor> next =
                more ? Optional.of(Order.place(request.sort(), (FieldDoc) page[page.length - 1])) : Optional.empty();
        return new SearchResult(total(top.totalHits, facets), hits(page), counts(facets), next);
    }

    /** One hit more than asked for tells whether there is a next page. */
    private TopFieldDocs top(FacetCollector facets) throws IOException {
        FieldDoc after = request.after().map(Order::hit).orElse(null);
        CollectorManager<TopFieldCollector, TopFieldDocs> hits =
                new TopFieldCollectorManager(Order.of(request.sort()), request.size() + 1, after, request.countUpTo());
        return request.facets().isEmpty()
                ? searcher.search(query, hits)
                : searcher.search(query, new HitsAndFacets(hits, facets));
    }

    private Total total(TotalHits hits, FacetCollector facets) {
        if (!request.facets().isEmpty()) {
            return new Total(facets.matches(), true);
        }
        return new Total(hits.value(), hits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    private Map<IndexField, FacetCounts> counts(FacetCollector facets) {
        Map<IndexField, FacetCounts> counts = new LinkedHashMap<>();
        for (FieldCounter counter : facets.counters()) {
            int most = request.facets().getOrDefault(counter.field(), 1);
            counts.put(counter.field(), counter.counts(facets.matches(), most));
        }
        return counts;
    }

    private List<Hit> hits(ScoreDoc[] page) throws IOException {
        if (request.sort() != SortBy.RELEVANCE) {
            TopFieldCollector.populateScores(page, searcher, query);
        }
        Optional<SpanFinder> finder = request.highlight() && !words.isEmpty()
                ? Optional.of(new SpanFinder(searcher, all(words)))
                : Optional.empty();
        HitReader reader = new HitReader(searcher.getIndexReader(), request.text());
        List<Hit> hits = new ArrayList<>(page.length);
        for (ScoreDoc found : page) {
            HitFields fields = reader.read(found.doc);
            List<Span> spans = finder.isPresent() ? finder.get().spans(found.doc) : List.of();
            hits.add(new Hit(fields.id(), relevance(found), fields.text(), fields.segments(), spans));
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
