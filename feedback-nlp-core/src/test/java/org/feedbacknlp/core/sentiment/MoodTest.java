package org.feedbacknlp.core.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opinions summed up: a mean, a side, and probabilities that know how much there was to go by. */
class MoodTest {
    private static Sentiment of(double... weights) {
        Mood mood = new Mood();
        for (int i = 0; i < weights.length; i++) {
            mood.add(new Evidence(new Span(i, i + 1), weights[i]));
        }
        return mood.sentiment();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, POSITIVE",
        "-2, -2, NEGATIVE",
        "2, -2, MIXED",
        "-2, 2, MIXED",
        "3, -1, MIXED",
        "3.5, -1, POSITIVE",
        "1, -3.5, NEGATIVE",
        "0.1, 0.1, NEUTRAL",
        "-0.1, -0.1, NEUTRAL",
        "0.4, 0.4, POSITIVE"
    })
    void theSideIsMixedWhereTheWeakerOneHasAFairShare(double first, double second, Polarity side) {
        assertEquals(side, of(first, second).polarity());
    }

    @Test
    void withoutAnOpinionItIsNeutral() {
        Sentiment none = of();
        assertEquals(Polarity.NEUTRAL, none.polarity());
        assertEquals(0, none.score());
        assertEquals(none.negative(), none.positive());
        assertTrue(none.neutral() > none.positive());
        assertTrue(none.evidence().isEmpty());
    }

    @SeededTest
    void theProbabilitiesAddUpAndTheScoreStaysInItsRange(long seed) {
        Random random = new Random(seed);
        double[] weights = random.doubles(random.nextInt(30), -6, 6).toArray();
        Sentiment sentiment = of(weights);
        assertEquals(1, sentiment.negative() + sentiment.neutral() + sentiment.positive(), 1e-9);
        assertTrue(Math.abs(sentiment.score()) <= 1);
        assertTrue(sentiment.confidence() >= 0 && sentiment.confidence() <= 1);
        assertEquals(weights.length, sentiment.evidence().size());
    }

    @SeededTest
    void turningAllOpinionsTurnsTheSentiment(long seed) {
        Random random = new Random(seed);
        double[] weights = random.doubles(1 + random.nextInt(10), -4, 4).toArray();
        double[] turned = weights.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = -turned[i];
        }
        Sentiment one = of(weights);
        Sentiment other = of(turned);
        assertEquals(one.score(), -other.score(), 1e-12);
        assertEquals(one.positive(), other.negative(), 1e-12);
        assertEquals(one.neutral(), other.neutral(), 1e-12);
    }

    @Test
    void moreOfTheSameIsSurerAndNotStronger() {
        Sentiment once = of(1);
        Sentiment often = of(1, 1, 1, 1);
        assertEquals(once.score(), often.score());
        assertTrue(often.positive() > once.positive());
        assertTrue(often.confidence() > once.confidence());
    }
}
