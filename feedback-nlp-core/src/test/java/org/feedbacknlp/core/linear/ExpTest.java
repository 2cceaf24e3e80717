package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** The table is the exponential function, as close as it says. */
class ExpTest {
    private static final double CLOSE = 4e-5;

    @SeededTest
    void isCloseToTheTrueValue(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            double x = Exp.LOWEST * random.nextDouble();
            double exact = StrictMath.exp(x);
            assertEquals(exact, Exp.of(x), CLOSE * exact, () -> "x = " + x);
        }
    }

    @Test
    void neverFallsWhileItsArgumentRises() {
        double before = 0;
        for (double x = Exp.LOWEST - 1; x <= 0; x += 1e-3) {
            double now = Exp.of(x);
            assertTrue(now >= before, "x = " + x);
            before = now;
        }
    }

    @Test
    void itsEndsAreExact() {
        assertEquals(1, Exp.of(0));
        assertEquals(1, Exp.of(-0.0));
        assertEquals(StrictMath.exp(Exp.LOWEST), Exp.of(Exp.LOWEST), CLOSE * StrictMath.exp(Exp.LOWEST));
        assertEquals(0, Exp.of(Math.nextDown(Exp.LOWEST)));
        assertEquals(0, Exp.of(-1e300));
        assertEquals(0, Exp.of(Double.NEGATIVE_INFINITY));
    }
}
