package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Documents in which something stands near something else. Every hit is worth the same. */
public final class NearQuery extends Query {
    private final Side side;

    /**
     * Makes a query.
     *
     * @param side what must stand there
     */
    public NearQuery(Side side) {
        this.side = side;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Query candidates = searcher.rewrite(side.candidates());
        return new NearWeight(searcher.createWeight(candidates, ScoreMode.COMPLETE_NO_SCORES, 1), boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearQuery that && side.equals(that.side);
    }

    @Override
    public int hashCode() {
        return side.hashCode();
    }

    /** Shows no word. */
    @Override
    public String toString(String field) {
        return "NearQuery[]";
    }

    /** Asks where the sides stand. */
    private final class NearWeight extends AskedWeight {
        private NearWeight(Weight candidates, float boost) {
            super(NearQuery.this, candidates, boost);
        }

        @Override
        Answer answer(LeafReaderContext context) throws IOException {
            Standing standing = Standing.of(side, context.reader());
            return doc -> standing.in(doc).count() > 0;
        }

        @Override
        public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
            Runs runs = Standing.of(side, context.reader()).in(doc);
            return runs.count() == 0
                    ? null
                    : MatchesUtils.forField(Schema.TEXT, () -> new RunsFound(NearQuery.this, runs));
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return true;
        }
    }
}
