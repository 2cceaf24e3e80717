package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.layer.Band;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.SeededTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bands of a score, at their borders and on both sides of them. */
class BandTest {
    private static final List<Band> BANDS = List.of(Band.values());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
                    -1.0,                 VERY_NEGATIVE
                    -0.6000000000000001,  VERY_NEGATIVE
                    -0.6,                 NEGATIVE
                    -0.5999999999999999,  NEGATIVE
                    -0.20000000000000004, NEGATIVE
                    -0.2,                 NEUTRAL
                    -0.19999999999999998, NEUTRAL
                    -0.0,                 NEUTRAL
                     0.0,                 NEUTRAL
                     0.19999999999999998, NEUTRAL
                     0.2,                 NEUTRAL
                     0.20000000000000004, POSITIVE
                     0.5999999999999999,  POSITIVE
                     0.6,                 POSITIVE
                     0.6000000000000001,  VERY_POSITIVE
                     1.0,                 VERY_POSITIVE
                    """)
    void borders(double score, Band band) {
        assertEquals(band, Band.of(score));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            doubles = {-1.0000000000000002, 1.0000000000000002, Double.NaN, Double.NEGATIVE_INFINITY, Double.MAX_VALUE})
    void refusesWhatIsNoScore(double score) {
        Refusal.illegal("score " + score, "score", () -> Band.of(score)).check();
    }

    @SeededTest
    void bandsAreSymmetricAndRiseWithTheScore(long seed) {
        Random random = new Random(seed);
        double score = 2 * random.nextDouble() - 1;
        double higher = score + (1 - score) * random.nextDouble();
        assertEquals(4, BANDS.indexOf(Band.of(score)) + BANDS.indexOf(Band.of(-score)), () -> "mirror of " + score);
        assertTrue(Band.of(score).compareTo(Band.of(higher)) <= 0, () -> score + " to " + higher);
    }
}
