package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * How a respondent feels about something. The respondent's own number has no part in it.
 *
 * @param polarity the side, or mixed
 * @param score from -1 (all negative) to 1 (all positive); does not grow with the length of the text
 * @param confidence how sure the annotator is of the polarity, from 0 to 1
 * @param negative the probability of negative
 * @param neutral the probability of neutral
 * @param positive the probability of positive; the three add up to 1
 * @param evidence the spans behind it in the order of the text, weight above 0 for the positive side, below 0 for the negative
 */
public record Sentiment(
        Polarity polarity,
        double score,
        double confidence,
        double negative,
        double neutral,
        double positive,
        List<Evidence> evidence)
        implements LayerValue {
    private static final double SUM_TOLERANCE = 1e-6;

    /**
     * Checks the numbers and copies the list.
     *
     * @throws IllegalArgumentException if the score is outside -1..1, a probability outside 0..1, or the three do not add up
     *     to 1 within 1e-6
     */
    public Sentiment {
        Objects.requireNonNull(polarity, "polarity");
        Require.within(score, -1, 1, "score");
        Require.unit(confidence, "confidence");
        Require.unit(negative, "negative");
        Require.unit(neutral, "neutral");
        Require.unit(positive, "positive");
        double sum = negative + neutral + positive;
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw new IllegalArgumentException("probabilities add up to " + sum);
        }
        evidence = Require.list(evidence, "evidence");
    }

    /**
     * Returns the band of the score.
     *
     * @return one of five; a mixed text has a band as well
     */
    public Band band() {
        return Band.of(score);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> probabilities = new LinkedHashMap<>();
        probabilities.put("negative", negative);
        probabilities.put("neutral", neutral);
        probabilities.put("positive", positive);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", polarity.id());
        json.put("band", band().id());
        json.put("score", score);
        json.put("confidence", confidence);
        json.put("probabilities", probabilities);
        json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
        return json;
    }
}
