package org.feedbacknlp.insight.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.feedbacknlp.insight.finding.Interval;
import org.junit.jupiter.api.Test;

class SquareAndAddTest {
    @Test
    void distancesToTheEndsAreSquaredAndAdded() {
        Interval first = new Interval(7, 11, 0.9, "a");
        Interval second = new Interval(2, 6, 0.9, "b");
        Interval difference = SquareAndAdd.difference(10, first, 4, second);
        assertEquals(6 - Math.sqrt(9 + 4), difference.low(), 1e-12);
        assertEquals(6 + Math.sqrt(1 + 4), difference.high(), 1e-12);
        assertEquals("square-and-add a/b", difference.method());
        assertEquals(0.9, difference.level());
    }

    @Test
    void oneMethodIsNamedOnce() {
        Interval side = new Interval(0, 1, 0.95, "wilson");
        assertEquals(
                "square-and-add wilson",
                SquareAndAdd.difference(0.5, side, 0.5, side).method());
    }

    @Test
    void levelsMustBeTheSame() {
        Interval first = new Interval(0, 1, 0.95, "wilson");
        Interval second = new Interval(0, 1, 0.9, "wilson");
        assertThrows(IllegalArgumentException.class, () -> SquareAndAdd.difference(0.5, first, 0.5, second));
    }
}
