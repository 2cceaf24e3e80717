package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.core.support.Labelled;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Figures of labels in an order hold for any examples: they count steps and nothing else. */
class OrdinalScoreTest {
    private static final String[] FORWARDS = {"1", "2", "3", "4", "5"};
    private static final String[] BACKWARDS = {"5", "4", "3", "2", "1"};

    private static OrdinalScore of(Labelled labelled) {
        return Evaluation.of(labelled.examples(), labelled.predictions())
                .ordinal()
                .orElseThrow();
    }

    private static OrdinalScore random(long seed, String... labels) {
        Random random = new Random(seed);
        Labelled labelled = Labelled.ordinal(labels);
        for (int i = 0; i < 60; i++) {
            labelled.add(FORWARDS[random.nextInt(5)], FORWARDS[random.nextInt(5)], 0.5);
        }
        return of(labelled);
    }

    @SeededTest
    void anOrderReadBackwardsHasTheSameSteps(long seed) {
        OrdinalScore forwards = random(seed, FORWARDS);
        OrdinalScore backwards = random(seed, BACKWARDS);
        assertEquals(forwards.meanError(), backwards.meanError(), 1e-12);
        assertEquals(forwards.withinOne(), backwards.withinOne(), 1e-12);
        assertEquals(forwards.kappa(), backwards.kappa(), 1e-12);
    }

    @SeededTest
    void figuresAreWhereTheyCanBe(long seed) {
        OrdinalScore score = random(seed, FORWARDS);
        assertTrue(score.meanError() > 0 && score.meanError() < 4, score::toString);
        assertTrue(score.withinOne() >= 0 && score.withinOne() <= 1, score::toString);
        assertTrue(score.kappa() >= -1 && score.kappa() < 1, score::toString);
    }

    @Test
    void whoIsAlwaysRightAgreesWholly() {
        OrdinalScore score = of(Labelled.ordinal("1", "2", "3")
                .add("1", "1", 0.9)
                .add("2", "2", 0.9)
                .add("3", "3", 0.9));
        assertEquals(new OrdinalScore(3, 0, 1, 1), score);
    }

    @Test
    void whereNothingVariesThereIsNoAgreementBeyondChance() {
        OrdinalScore score = of(Labelled.ordinal("1", "2").add("2", "2", 0.9).add("2", "2", 0.9));
        assertEquals(new OrdinalScore(2, 0, 1, 0), score);
    }

    @Test
    void whereNoLabelIsKnownNothingIsCounted() {
        assertEquals(new OrdinalScore(0, 0, 0, 0), of(Labelled.ordinal("1", "2").add("9", "1", 0.9)));
    }
}
