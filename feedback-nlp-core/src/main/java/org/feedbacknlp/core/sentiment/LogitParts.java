package org.feedbacknlp.core.sentiment;

import java.util.List;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Takes the fast tier's logit of positive against negative apart. All of it is linear: margins are sums over words, the blend is a
 * weighted sum of margins and of what rules say, calibration stretches and shifts. Immutable and thread-safe.
 */
final class LogitParts {
    private static final int NEGATIVE = 0;
    private static final int POSITIVE = 2;

    private final SentimentModel model;
    private final double[] factors = new double[Blend.INPUTS];

    LogitParts(SentimentModel model) {
        this.model = model;
        Calibration calibration = model.words().calibration();
        for (int i = 0; i < Blend.INPUTS; i++) {
            factors[i] = calibration.slope(POSITIVE) * (double) model.blend().weight(i, POSITIVE)
                    - calibration.slope(NEGATIVE) * (double) model.blend().weight(i, NEGATIVE);
        }
    }

    /** Returns the logit of what was set out for the blend. */
    double logit(double[] inputs) {
        Calibration calibration = model.words().calibration();
        double sum = calibration.offset(POSITIVE) - (double) calibration.offset(NEGATIVE);
        for (int i = 0; i < Blend.INPUTS; i++) {
            sum += factors[i] * inputs[i];
        }
        return sum;
    }

    /**
     * Takes it apart.
     *
     * @param document the text
     * @param opinions what rules found in it
     * @param rules what they say of the whole
     * @param seat asks the model's words
     * @param room with the sums of the whole text
     * @return the parts, which add up to the logit
     */
    Explanation of(TextDocument document, List<Opinion> opinions, double[] rules, SharedScorer.Seat seat, Room room) {
        Explanation parts = new Explanation();
        Calibration calibration = model.words().calibration();
        parts.addBias(calibration.offset(POSITIVE) - (double) calibration.offset(NEGATIVE));
        parts.addBias(factors[Blend.INPUTS - 1]);
        addWords(document, seat, room, parts);
        addRules(document, opinions, rules, parts);
        return parts;
    }

    private void addWords(TextDocument document, SharedScorer.Seat seat, Room room, Explanation parts) {
        double mean = (factors[0] + factors[1] + factors[2]) / Blend.SIDES;
        for (int k = 0; k < Blend.SIDES; k++) {
            double factor = factors[k] - mean;
            parts.addBias(factor * model.words().bias(k));
            seat.scorer()
                    .wordShares(
                            room,
                            seat.number(),
                            k,
                            document,
                            (span, share) -> parts.add(Source.WORD, span, factor * share));
        }
    }

    private void addRules(TextDocument document, List<Opinion> opinions, double[] rules, Explanation parts) {
        Passage whole = Passage.whole(document.tokens().count(), document.sentenceRanges(), document.clauseRanges());
        OpinionShares shares = new OpinionShares(document, whole, opinions);
        RulePlaces places = new RulePlaces(document);
        for (RuleFeature rule : RuleFeature.values()) {
            double value = rules[rule.ordinal()];
            double factor = factors[Blend.SIDES + rule.ordinal()];
            if (!opinions.isEmpty() && OpinionShares.parts(rule)) {
                addOpinions(document, opinions, factor, shares.of(rule, value), parts);
            } else if (value != 0) {
                parts.add(rule, places.of(rule), factor * value);
            }
        }
    }

    private static void addOpinions(
            TextDocument document, List<Opinion> opinions, double factor, double[] shares, Explanation parts) {
        for (int i = 0; i < shares.length; i++) {
            Span span = document.span(opinions.get(i).first(), opinions.get(i).end());
            parts.add(Source.OPINION, span, factor * shares[i]);
        }
    }
}
