package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Node;
import org.feedbacknlp.api.rule.match.RuleCompiler;

/** A rule of a codebook as a query of one state of an index. Finds what the engine's matcher finds, with the same spans. */
public final class RuleQuery extends Query {
    private final Rule rule;
    private final Node node;
    private final List<Rule.Word> words;
    private final List<List<BytesRef>> terms = new ArrayList<>();

    /**
     * Makes a query.
     *
     * @param rule the rule; what it refers to is resolved
     * @param expansions how many words of the index its open words may stand for
     * @param reader the index that it will run on
     * @throws IOException if the index cannot be read
     * @throws org.feedbacknlp.lucene.InvalidQueryException if its open words stand for more
     * @throws IllegalArgumentException if it refers to another rule
     */
    public RuleQuery(Rule rule, int expansions, IndexReader reader) throws IOException {
        this.rule = rule;
        RuleCompiler compiler = new RuleCompiler(Map.of());
        node = compiler.node(rule);
        words = compiler.words();
        RuleTerms expanded = new RuleTerms(reader, expansions);
        for (Rule.Word word : words) {
            terms.add(expanded.of(word));
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Query candidates = searcher.rewrite(new Candidates(terms).query(node));
        Weight wide = searcher.createWeight(candidates, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new RuleWeight(this, wide, boost);
    }

    Node node() {
        return node;
    }

    List<Rule.Word> words() {
        return words;
    }

    List<List<BytesRef>> terms() {
        return terms;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleQuery that && rule.equals(that.rule) && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }

    /** Shows no word. */
    @Override
    public String toString(String field) {
        return "RuleQuery[" + words.size() + " words]";
    }
}
