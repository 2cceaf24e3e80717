package org.feedbacknlp.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.IndexQuery;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.QueryLimits;
import org.feedbacknlp.lucene.schema.NumberQueries;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.text.Fold;

/**
 * Turns what somebody typed into a query of Lucene's for one state of an index. Words and phrases make the relevance,
 * conditions only decide. Used for one query.
 */
final class TypedCompiler {
    private final KnownFields fields;
    private final Expansions expansions;
    private final TextQueries texts;
    private final Sides sides;

    TypedCompiler(IndexReader reader, Expansions expansions, Sides sides) {
        fields = new KnownFields(reader);
        texts = new TextQueries(reader, expansions);
        this.expansions = expansions;
        this.sides = sides;
    }

    /** Returns Lucene's query; one that finds nothing where no word was typed. */
    Query compile(String typed, QueryLimits limits) throws IOException {
        return query(QueryParser.parse(typed, limits)).orElseGet(() -> new MatchNoDocsQuery("no word"));
    }

    /** Returns the query of a node, or empty where it says nothing. */
    private Optional<Query> query(Node node) throws IOException {
        return switch (node) {
            case Node.Word word -> word.prefix() ? texts.prefix(word.text(), word.at()) : texts.phrase(word.text());
            case Node.Phrase phrase -> texts.phrase(phrase.text());
            case Node.Near near -> Optional.of(sides.query(near(near)));
            case Node.Value value -> Optional.of(value(value));
            case Node.Scores scores -> condition(NumberQueries.scores(scores.lowest(), scores.highest()));
            case Node.Dates dates -> condition(NumberQueries.dates(dates.first(), dates.last()));
            case Node.Not not -> query(not.node()).map(TypedCompiler::allBut);
            case Node.All all -> all(all.nodes());
            case Node.Any any -> any(any.nodes());
        };
    }

    private Optional<Query> all(List<Node> nodes) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Query> only = new ArrayList<>();
        boolean positive = false;
        for (Node node : nodes) {
            Optional<Query> part = query(node instanceof Node.Not not ? not.node() : node);
            if (part.isPresent()) {
                Occur occur = occur(node);
                boolean not = occur == Occur.MUST_NOT;
                all.add(part.get(), occur);
                only.add(not ? allBut(part.get()) : part.get());
                positive |= !not;
            }
        }
        if (only.size() < 2) {
            return only.stream().findFirst();
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return Optional.of(all.build());
    }

    private static Occur occur(Node node) {
        return switch (node) {
            case Node.Not not -> Occur.MUST_NOT;
            case Node.Value value -> Occur.FILTER;
            case Node.Scores scores -> Occur.FILTER;
            case Node.Dates dates -> Occur.FILTER;
            default -> Occur.MUST;
        };
    }

    private IndexQuery.Near near(Node.Near near) {
        return new IndexQuery.Near(operand(near.left(), near.at()), near.distance(), operand(near.right(), near.at()));
    }

    /** Returns what stands in the text, as a programme would say it. */
    private IndexQuery operand(Node node, int at) {
        return switch (node) {
            case Node.Word word -> new IndexQuery.Words(word.text(), word.prefix());
            case Node.Phrase phrase -> IndexQuery.phrase(phrase.text());
            case Node.Near near -> near(near);
            case Node.Value value -> noted(value, at);
            case Node.All all -> only(all.nodes(), at);
            case Node.Any any ->
                new IndexQuery.Any(
                        any.nodes().stream().map(part -> operand(part, at)).toList());
            default -> throw notNear(at);
        };
    }

    private IndexQuery only(List<Node> nodes, int at) {
        if (nodes.size() != 1) {
            throw notNear(at);
        }
        return operand(nodes.get(0), at);
    }

    private IndexQuery noted(Node.Value value, int at) {
        IndexField field = fields.find(value.field(), value.at());
        String typed = value.value().text();
        if (value.prefix()) {
            throw notNear(at);
        }
        if (field.equals(IndexField.TOPIC)) {
            String folded = Fold.text(typed);
            return folded.equals(typed)
                    ? IndexQuery.mention(typed)
                    : IndexQuery.any(IndexQuery.mention(typed), IndexQuery.mention(folded));
        }
        return WireName.find(Polarity.class, Fold.text(typed))
                .filter(side -> field.equals(IndexField.SENTIMENT))
                .filter(side -> side == Polarity.NEGATIVE || side == Polarity.POSITIVE)
                .map(IndexQuery::opinion)
                .orElseThrow(() -> notNear(at));
    }

    private static InvalidQueryException notNear(int at) {
        return new InvalidQueryException(
                Problem.BAD_VALUE,
                at,
                "NEAR joins words, phrases, topic:ID, sentiment:negative or positive, and such in parentheses with OR");
    }

    private Optional<Query> any(List<Node> nodes) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Node node : nodes) {
            query(node).ifPresent(part -> any.add(part, Occur.SHOULD));
        }
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static Query allBut(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private Query value(Node.Value value) throws IOException {
        IndexField field = fields.find(value.field(), value.at());
        String typed = value.value().text();
        if (value.prefix()) {
            return unscored(beginning(field, Schema.loose(typed), value.value().at()));
        }
        Vocabulary.check(field, typed, value.value().at());
        BytesRef term = field.equals(IndexField.ID) ? Schema.exact(typed) : Schema.loose(typed);
        return unscored(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field.name(), term)), Occur.SHOULD)
                .add(new TermQuery(new Term(Schema.folded(field.name()), term)), Occur.SHOULD)
                .build());
    }

    private Query beginning(IndexField field, BytesRef prefix, int at) throws IOException {
        String folded = Schema.folded(field.name());
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(field.name(), expansions.of(field.name(), prefix, at)), Occur.SHOULD)
                .add(new TermInSetQuery(folded, expansions.of(folded, prefix, at)), Occur.SHOULD)
                .build();
    }

    private static Optional<Query> condition(Query query) {
        return Optional.of(unscored(query));
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
