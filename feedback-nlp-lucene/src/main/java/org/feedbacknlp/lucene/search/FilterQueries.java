package org.feedbacknlp.lucene.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.schema.NumberQueries;
import org.feedbacknlp.lucene.schema.Schema;

/** Turns filters into queries of Lucene's. */
public final class FilterQueries {
    private FilterQueries() {}

    /**
     * Turns a filter into a query.
     *
     * @param filter the filter
     * @return a query that matches what the filter keeps
     */
    public static Query of(Filter filter) {
        return switch (filter) {
            case Filter.Is is -> is(is);
            case Filter.Has has -> new FieldExistsQuery(has.field().name());
            case Filter.Scores scores -> NumberQueries.scores(scores.lowest(), scores.highest());
            case Filter.Dates dates -> NumberQueries.dates(dates.first(), dates.last());
            case Filter.Not not ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(of(not.filter()), Occur.MUST_NOT)
                        .build();
            case Filter.AnyOf any -> joined(any.filters(), Occur.SHOULD);
            case Filter.AllOf all ->
                all.filters().isEmpty() ? MatchAllDocsQuery.INSTANCE : joined(all.filters(), Occur.FILTER);
        };
    }

    private static Query is(Filter.Is is) {
        String field = is.field().name();
        List<BytesRef> terms = is.values().stream().map(Schema::exact).toList();
        return terms.size() == 1 ? new TermQuery(new Term(field, terms.get(0))) : new TermInSetQuery(field, terms);
    }

    private static Query joined(List<Filter> filters, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        filters.forEach(filter -> joined.add(of(filter), occur));
        return joined.build();
    }
}
