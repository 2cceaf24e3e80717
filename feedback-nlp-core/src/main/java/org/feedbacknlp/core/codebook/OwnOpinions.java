package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.rule.match.Evaluation;
import org.feedbacknlp.api.rule.match.Hit;
import org.feedbacknlp.api.rule.match.Node;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.SpanOrder;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a topic's own say of how a respondent feels about it, such as "steep" of a price. They take the place of what the
 * words say elsewhere.
 *
 * @param positive what speaks for it, null if nothing does
 * @param negative what speaks against it, null if nothing does
 */
record OwnOpinions(@Nullable Node positive, @Nullable Node negative) {
    /** As much as a plain opinion word of the engine's. */
    private static final double WEIGHT = 2;

    private static final double TURNED = -0.75;
    private static final int REACH = 3;

    boolean isEmpty() {
        return positive == null && negative == null;
    }

    /** Returns a sentiment whose opinions are the topic's own where it has any. */
    Sentiment over(Sentiment whole, TextDocument text, TokenPlaces places) {
        List<Evidence> own = new ArrayList<>();
        add(positive, WEIGHT, text, places, own);
        add(negative, -WEIGHT, text, places, own);
        if (own.isEmpty()) {
            return whole;
        }
        List<Evidence> all = new ArrayList<>(own);
        for (Evidence other : whole.evidence()) {
            if (own.stream().noneMatch(one -> one.span().overlaps(other.span()))) {
                all.add(other);
            }
        }
        return new Sentiment(
                whole.polarity(),
                whole.score(),
                whole.confidence(),
                whole.negative(),
                whole.neutral(),
                whole.positive(),
                SpanOrder.sorted(all));
    }

    private static void add(
            @Nullable Node node, double weight, TextDocument text, TokenPlaces places, List<Evidence> own) {
        List<Hit> hits = node == null ? null : new Evaluation(places).find(node);
        if (hits == null) {
            return;
        }
        int[] runs = Hit.runs(hits);
        for (int i = 0; i < runs.length; i += 2) {
            int negator = negator(text.smallWords(), places.token(runs[i]));
            Span span = places.span(text, runs[i], runs[i + 1] + 1);
            own.add(
                    negator < 0
                            ? new Evidence(span, weight)
                            : new Evidence(new Span(text.tokens().start(negator), span.end()), weight * TURNED));
        }
    }

    /** Returns the negator right before a token, -1 if there is none. */
    private static int negator(SmallWords small, int token) {
        for (int t = token - 1; t >= Math.max(0, token - REACH); t--) {
            if (small.is(t, Role.NEGATOR)) {
                return t;
            }
        }
        return -1;
    }
}
