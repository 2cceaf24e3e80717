package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.junit.jupiter.api.Test;

class ScoreCountsTest {
    private static final ScoreCounts STARS = ScoreCounts.of(ScoreScale.STARS, 1, 0, 2, 0, 4);

    @Test
    void countsScoresOfItsScaleAlone() {
        List<Score> scores = List.of(
                new Score(ScoreScale.STARS, 5),
                new Score(ScoreScale.CSAT, 5),
                new Score(ScoreScale.STARS, 1),
                new Score(ScoreScale.STARS, 5));
        assertEquals(ScoreCounts.of(ScoreScale.STARS, 1, 0, 0, 0, 2), ScoreCounts.of(ScoreScale.STARS, scores));
    }

    @Test
    void tellsEachAnswer() {
        assertEquals(7, STARS.n());
        assertEquals(1, STARS.count(1));
        assertEquals(2, STARS.count(3));
        assertEquals(4, STARS.count(5));
        assertEquals(ScoreScale.STARS, STARS.scale());
    }

    @Test
    void addsAndTakesAway() {
        ScoreCounts part = ScoreCounts.of(ScoreScale.STARS, 1, 0, 1, 0, 0);
        assertEquals(ScoreCounts.of(ScoreScale.STARS, 0, 0, 1, 0, 4), STARS.minus(part));
        assertEquals(STARS, STARS.minus(part).plus(part));
        assertThrows(IllegalArgumentException.class, () -> part.minus(STARS));
        ScoreCounts csat = ScoreCounts.of(ScoreScale.CSAT, 1, 1, 1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> STARS.plus(csat));
    }

    @Test
    void doesNotChangeWithTheArray() {
        long[] counts = {1, 2, 3, 4, 5};
        ScoreCounts stars = ScoreCounts.of(ScoreScale.STARS, counts);
        counts[0] = 100;
        assertEquals(1, stars.count(1));
    }

    @Test
    void equalCountsAreEqual() {
        assertEquals(STARS, ScoreCounts.of(ScoreScale.STARS, 1, 0, 2, 0, 4));
        assertEquals(
                STARS.hashCode(),
                ScoreCounts.of(ScoreScale.STARS, 1, 0, 2, 0, 4).hashCode());
        assertNotEquals(STARS, ScoreCounts.of(ScoreScale.CSAT, 1, 0, 2, 0, 4));
        assertEquals("ScoreCounts[stars, [1, 0, 2, 0, 4]]", STARS.toString());
    }

    @Test
    void givesATree() {
        assertEquals("{scale:stars counts:[1 0 2 0 4 ] }", JsonTree.line(STARS.toJson()));
    }
}
