package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.feedbacknlp.api.rule.match.Evaluation;
import org.feedbacknlp.api.rule.match.Hit;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Asks the rule of every candidate. Every hit is worth the same. */
final class RuleWeight extends ConstantScoreWeight {
    /** Reading positions of a handful of words costs about so many steps of Lucene's smallest kind. */
    private static final float COST = 50;

    private final RuleQuery query;
    private final Weight candidates;

    RuleWeight(RuleQuery query, Weight candidates, float boost) {
        super(query, boost);
        this.query = query;
        this.candidates = candidates;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        @Nullable ScorerSupplier wide = candidates.scorerSupplier(context);
        if (wide == null) {
            return null;
        }
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                DocIdSetIterator documents = wide.get(leadCost).iterator();
                return new ConstantScoreScorer(score(), ScoreMode.COMPLETE_NO_SCORES, asked(context, documents));
            }

            @Override
            public long cost() {
                return wide.cost();
            }
        };
    }

    private TwoPhaseIterator asked(LeafReaderContext context, DocIdSetIterator documents) throws IOException {
        PostedPlaces places = places(context);
        Evaluation evaluation = new Evaluation(places);
        return new TwoPhaseIterator(documents) {
            @Override
            public boolean matches() {
                places.open(approximation.docID());
                return evaluation.find(query.node()) != null;
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    private PostedPlaces places(LeafReaderContext context) throws IOException {
        return new PostedPlaces(context.reader(), query.words(), query.terms());
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
        PostedPlaces places = places(context);
        places.open(doc);
        @Nullable List<Hit> hits = new Evaluation(places).find(query.node());
        if (hits == null) {
            return null;
        }
        return hits.isEmpty()
                ? MatchesUtils.MATCH_WITH_NO_TERMS
                : MatchesUtils.forField(Schema.TEXT, () -> new RunsFound(query, runs(places, Hit.runs(hits))));
    }

    private static Runs runs(PostedPlaces places, int[] ends) {
        Runs runs = new Runs();
        for (int i = 0; i < ends.length; i += 2) {
            runs.add(ends[i], ends[i + 1], places.start(ends[i]), places.end(ends[i + 1]));
        }
        return runs;
    }

    /** The terms of its open words are those of one state of the index, so nothing of it is worth keeping. */
    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }
}
