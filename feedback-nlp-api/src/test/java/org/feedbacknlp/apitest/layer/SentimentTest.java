package org.feedbacknlp.apitest.layer;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Band;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Three probabilities that add up to one, and the band of the score. */
class SentimentTest {
    @ParameterizedTest(name = "{0} + {1} + {2}")
    @CsvSource({
        "1,       0,   0",
        "0,       1,   0",
        "0,       0,   1",
        "0.25,    0.5, 0.25",
        "0.1,     0.2, 0.7",
        "0.2,     0.3, 0.4999991",
        "0.2,     0.3, 0.5000009",
    })
    void takesWhatAddsUpToOne(double negative, double neutral, double positive) {
        Sentiment sentiment = of(negative, neutral, positive);
        assertEquals(negative, sentiment.negative());
        assertEquals(neutral, sentiment.neutral());
        assertEquals(positive, sentiment.positive());
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                illegal("sum too small", "add up to", () -> of(0.2, 0.3, 0.499998)),
                illegal("sum too large", "add up to", () -> of(0.2, 0.3, 0.500002)),
                illegal("nothing", "add up to", () -> of(0, 0, 0)),
                illegal("all", "add up to", () -> of(1, 1, 1)),
                illegal("negative below 0", "negative", () -> of(-0.1, 0.5, 0.6)),
                illegal("neutral below 0", "neutral", () -> of(0.5, -0.1, 0.6)),
                illegal("positive below 0", "positive", () -> of(0.5, 0.6, -0.1)),
                illegal("negative above 1", "negative", () -> of(Math.nextUp(1.0), 0, 0)),
                illegal("negative NaN", "negative", () -> of(Double.NaN, 0.5, 0.5)),
                illegal("neutral NaN", "neutral", () -> of(0.5, Double.NaN, 0.5)),
                illegal("positive NaN", "positive", () -> of(0.5, 0.5, Double.NaN)),
                illegal("positive infinite", "positive", () -> of(0, 0, Double.POSITIVE_INFINITY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @SeededTest
    void normalisedRandomNumbersAreTaken(long seed) {
        Random random = new Random(seed);
        double a = random.nextDouble();
        double b = random.nextDouble();
        double c = random.nextDouble();
        double sum = a + b + c;
        assertEquals(a / sum, of(a / sum, b / sum, c / sum).negative());
    }

    @Test
    void theBandIsThatOfTheScoreAlsoWhenMixed() {
        Sentiment mixed = new Sentiment(Polarity.MIXED, 0.7, 0.5, 0.4, 0.1, 0.5, List.of());
        assertEquals(Band.VERY_POSITIVE, mixed.band());
    }

    private static Sentiment of(double negative, double neutral, double positive) {
        return new Sentiment(Polarity.NEUTRAL, 0, 0.5, negative, neutral, positive, List.of());
    }
}
