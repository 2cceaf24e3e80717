package org.feedbacknlp.lucene.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.IndexQuery;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.QueryLimits;
import org.feedbacknlp.lucene.rule.RuleQuery;
import org.feedbacknlp.lucene.schema.Schema;

/**
 * Turns what is to be found into a query of Lucene's for one state of an index. Words, phrases and nearness make the relevance, conditions
 * only decide. Used for one query.
 */
public final class QueryCompiler {
    private final IndexReader reader;
    private final QueryLimits limits;
    private final TextQueries texts;
    private final Sides sides;
    private final TypedCompiler typed;
    private int clauses;

    private QueryCompiler(IndexReader reader, QueryLimits limits) {
        Expansions expansions = new Expansions(reader, limits.expansions());
        this.reader = reader;
        this.limits = limits;
        texts = new TextQueries(reader, expansions);
        sides = new Sides(texts);
        typed = new TypedCompiler(reader, expansions, sides);
    }

    /**
     * Compiles a query.
     *
     * @param query what is to be found
     * @param limits what it may cost
     * @param reader the index that it will run on
     * @return Lucene's query
     * @throws IOException if the index cannot be read
     * @throws InvalidQueryException if the query is beyond a limit or not to be understood
     */
    public static Query compile(IndexQuery query, QueryLimits limits, IndexReader reader) throws IOException {
        return new QueryCompiler(reader, limits).query(query, 0);
    }

    private Query query(IndexQuery query, int depth) throws IOException {
        check(depth);
        return switch (query) {
            case IndexQuery.Words words -> words(words);
            case IndexQuery.Noted noted -> noted(noted);
            case IndexQuery.Near near -> sides.query(near);
            case IndexQuery.All all -> all(all.queries(), depth + 1);
            case IndexQuery.Any any -> any(any.queries(), depth + 1);
            case IndexQuery.Not not -> all(List.of(not), depth + 1);
            case IndexQuery.Where where -> unscored(FilterQueries.of(where.filter()));
            case IndexQuery.Holds holds -> new RuleQuery(holds.rule(), limits.expansions(), reader);
            case IndexQuery.Typed text -> typed.compile(text.query(), limits);
        };
    }

    private void check(int depth) {
        if (++clauses > limits.clauses()) {
            throw new InvalidQueryException(
                    Problem.TOO_MANY_CLAUSES, 0, "a query may have " + limits.clauses() + " parts");
        }
        if (depth > limits.depth()) {
            throw new InvalidQueryException(Problem.TOO_DEEP, 0, "a query may be " + limits.depth() + " deep");
        }
    }

    private Query words(IndexQuery.Words words) throws IOException {
        return (words.open() ? texts.prefix(words.text(), 0) : texts.phrase(words.text()))
                .orElseGet(() -> new MatchNoDocsQuery("no word"));
    }

    private static Query noted(IndexQuery.Noted noted) {
        return unscored(
                noted.field().equals(IndexField.TOPIC)
                        ? new TermQuery(new Term(IndexField.TOPIC.name(), Schema.exact(noted.value())))
                        : new TermQuery(new Term(Schema.NOTES, Sides.mark(noted))));
    }

    private Query all(List<IndexQuery> queries, int depth) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (IndexQuery part : queries) {
            if (part instanceof IndexQuery.Not not) {
                all.add(query(not.query(), depth), Occur.MUST_NOT);
            } else {
                all.add(query(part, depth), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query any(List<IndexQuery> queries, int depth) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (IndexQuery part : queries) {
            any.add(query(part, depth), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
