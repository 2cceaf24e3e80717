package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Asks each document that has the words where they stand. Every hit is worth the same. */
abstract class AskedWeight extends ConstantScoreWeight {
    /** Reading positions of a handful of words costs about so many steps of Lucene's smallest kind. */
    private static final float COST = 50;

    private final Weight candidates;

    AskedWeight(Query query, Weight candidates, float boost) {
        super(query, boost);
        this.candidates = candidates;
    }

    /** Answers for the documents of one segment, in their order. */
    @FunctionalInterface
    interface Answer {
        boolean holds(int doc) throws IOException;
    }

    /** Prepares the answers of one segment. */
    abstract Answer answer(LeafReaderContext context) throws IOException;

    @Override
    public final @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        @Nullable ScorerSupplier wide = candidates.scorerSupplier(context);
        if (wide == null) {
            return null;
        }
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                DocIdSetIterator documents = wide.get(leadCost).iterator();
                return new ConstantScoreScorer(
                        score(), ScoreMode.COMPLETE_NO_SCORES, asked(documents, answer(context)));
            }

            @Override
            public long cost() {
                return wide.cost();
            }
        };
    }

    private static TwoPhaseIterator asked(DocIdSetIterator documents, Answer answer) {
        return new TwoPhaseIterator(documents) {
            @Override
            public boolean matches() throws IOException {
                return answer.holds(approximation.docID());
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }
}
