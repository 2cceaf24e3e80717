package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Weight;
import org.feedbacknlp.api.rule.match.Evaluation;
import org.feedbacknlp.api.rule.match.Hit;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Asks the rule of every candidate. */
final class RuleWeight extends AskedWeight {
    private final RuleQuery query;

    RuleWeight(RuleQuery query, Weight candidates, float boost) {
        super(query, candidates, boost);
        this.query = query;
    }

    @Override
    Answer answer(LeafReaderContext context) throws IOException {
        PostedPlaces places = places(context);
        Evaluation evaluation = new Evaluation(places);
        return doc -> {
            places.open(doc);
            return evaluation.find(query.node()) != null;
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
