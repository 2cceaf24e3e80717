package org.feedbacknlp.benchmarks.peer;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.WordForms;

/** Rules as one writes them with Lucene's own queries: all forms of a word beside each other, nearness as a phrase with slop. */
public final class LuceneRules {
    /** The field that holds the text. */
    public static final String FIELD = "text";

    private LuceneRules() {}

    /**
     * Turns a rule into a query.
     *
     * @param rule words, lists, phrases, nearness, AND and NOT
     * @return the query
     */
    public static Query query(Rule rule) {
        return switch (rule) {
            case Rule.Word word -> new TermInSetQuery(FIELD, forms(word));
            case Rule.AnyOf any -> joined(any.parts(), Occur.SHOULD);
            case Rule.AllOf all -> joined(all.parts(), Occur.FILTER);
            case Rule.Phrase phrase -> {
                MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
                phrase.words().forEach(word -> query.add(terms(word)));
                yield query.build();
            }
            case Rule.Near near ->
                new MultiPhraseQuery.Builder()
                        .add(terms(near.left()))
                        .add(terms(near.right()))
                        .setSlop(near.distance() - 1)
                        .build();
            case Rule.Without without ->
                new BooleanQuery.Builder()
                        .add(query(without.rule()), Occur.FILTER)
                        .add(query(without.other()), Occur.MUST_NOT)
                        .build();
            default -> throw new IllegalArgumentException("not compared: " + rule.getClass());
        };
    }

    private static Query joined(List<Rule> rules, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        rules.forEach(rule -> joined.add(query(rule), occur));
        return joined.build();
    }

    private static List<BytesRef> forms(Rule.Word word) {
        return WordForms.of(word).stream().map(BytesRef::new).toList();
    }

    private static Term[] terms(Rule rule) {
        List<Rule> words = rule instanceof Rule.AnyOf any ? any.parts() : List.of(rule);
        return words.stream()
                .flatMap(word -> forms((Rule.Word) word).stream())
                .distinct()
                .map(form -> new Term(FIELD, form))
                .toArray(Term[]::new);
    }
}
