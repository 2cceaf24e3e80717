package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.feedbacknlp.lucene.Cursor;
import org.feedbacknlp.lucene.FacetCounts;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.Hit;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.QueryLimits;
import org.feedbacknlp.lucene.SearchRequest;
import org.feedbacknlp.lucene.SearchResult;
import org.feedbacknlp.lucene.SearchResult.Total;
import org.feedbacknlp.lucene.SortBy;

/** One search of one state of an index. Used once. */
public final class Search {
    private final Selected selected;
    private final SearchRequest request;

    /**
     * Prepares a search.
     *
     * @param searcher the state of the index
     * @param request what is asked
     * @param limits what a query may cost
     * @throws IOException if the index cannot be read
     * @throws org.feedbacknlp.lucene.InvalidQueryException if the query cannot be run
     */
    public Search(IndexSearcher searcher, SearchRequest request, QueryLimits limits) throws IOException {
        this.request = request;
        selected = new Selected(searcher, request.selection(), limits);
    }

    /**
     * Runs the search.
     *
     * @return what was found
     * @throws IOException if the index cannot be read
     */
    public SearchResult run() throws IOException {
        TopFieldDocs top =
                request.onePer().isPresent() ? onePer(request.onePer().get()) : top(request.size() + 1);
        FacetCollector facets = facets();
        ScoreDoc[] page = Arrays.copyOf(top.scoreDocs, Math.min(top.scoreDocs.length, request.size()));
        boolean more = request.size() > 0 && top.scoreDocs.length > request.size();
        Optional<Cursor> next = more && request.onePer().isEmpty()
                ? Optional.of(Order.place(request.sort(), (FieldDoc) page[page.length - 1]))
                : Optional.empty();
        Map<IndexField, FacetCounts> counts = counts(facets);
        List<Hit> hits = new HitPage(selected, request).read(page);
        return new SearchResult(total(top.totalHits, facets), hits, counts, next, !selected.cutShort());
    }

    /** One hit more than asked for tells whether there is a next page. */
    private TopFieldDocs top(int size) throws IOException {
        Optional<FieldDoc> after = request.after().map(Order::hit);
        if (request.sort() == SortBy.RELEVANCE) {
            return selected.collect(new BestHits(size, request.countUpTo(), after))
                    .hits();
        }
        return selected.searcher()
                .search(
                        selected.query(),
                        new TopFieldCollectorManager(
                                Order.of(request.sort()), size, after.orElse(null), request.countUpTo()));
    }

    /** A pass of its own: the best hits are found without looking at all, and counting needs no relevance. */
    private FacetCollector facets() throws IOException {
        FacetCollector facets = new FacetCollector(request.facets().keySet().stream()
                .filter(field -> !isSideways(field))
                .map(FieldCounter::new)
                .toList());
        return request.facets().isEmpty() ? facets : selected.collect(facets);
    }

    /** Looks at more and more hits until there are enough of different values, or no more. */
    private TopFieldDocs onePer(IndexField field) throws IOException {
        for (int size = 4 * (request.size() + 1); ; size *= 4) {
            TopFieldDocs top = top(size);
            ScoreDoc[] firsts = new FirstOfEach(selected.searcher(), field).of(top.scoreDocs);
            boolean all = top.scoreDocs.length < size || selected.isOver();
            if (firsts.length > request.size() || all || size >= FirstOfEach.MOST_HITS) {
                return new TopFieldDocs(top.totalHits, firsts, top.fields);
            }
        }
    }

    private Total total(TotalHits hits, FacetCollector facets) {
        boolean exact = !selected.cutShort();
        if (!request.facets().isEmpty()) {
            return new Total(facets.matches(), exact);
        }
        return new Total(hits.value(), exact && hits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    private Map<IndexField, FacetCounts> counts(FacetCollector facets) throws IOException {
        Map<IndexField, FacetCounts> counts = new LinkedHashMap<>();
        for (Map.Entry<IndexField, Integer> facet : request.facets().entrySet()) {
            FacetCollector collector = isSideways(facet.getKey()) ? sideways(facet.getKey()) : facets;
            counts.put(facet.getKey(), collector.counts(facet.getKey(), facet.getValue()));
        }
        return counts;
    }

    private boolean isSideways(IndexField field) {
        return request.sideways() && selected.filters().stream().anyMatch(filter -> isOn(field, filter));
    }

    private static boolean isOn(IndexField field, Filter filter) {
        return filter instanceof Filter.Is is && is.field().equals(field);
    }

    private FacetCollector sideways(IndexField field) throws IOException {
        List<Filter> others = new ArrayList<>(selected.filters());
        others.removeIf(filter -> isOn(field, filter));
        return selected.collect(selected.query(others), new FacetCollector(List.of(new FieldCounter(field))));
    }
}
