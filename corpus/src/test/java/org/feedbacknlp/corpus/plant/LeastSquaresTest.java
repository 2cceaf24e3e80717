package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    /** Example of a textbook kind: y = 1, 3, 4, 4 at x = 0, 1, 2, 3 gives 1.5 + x, residual variance 0.5. */
    @Test
    void aLineThroughFourPoints() {
        LeastSquares line = LeastSquares.fit(
                List.of(new double[] {0}, new double[] {1}, new double[] {2}, new double[] {3}),
                new double[] {1, 3, 4, 4});
        assertEquals(1.5, line.coefficient(0), 1e-12);
        assertEquals(1, line.coefficient(1), 1e-12);
        assertEquals(Math.sqrt(0.5 / 5), line.error(1), 1e-12);
    }

    @Test
    void anExactPlane() {
        LeastSquares plane = LeastSquares.fit(
                List.of(
                        new double[] {0, 0},
                        new double[] {1, 0},
                        new double[] {0, 1},
                        new double[] {1, 1},
                        new double[] {2, 1}),
                new double[] {5, 3, 6, 4, 2});
        assertEquals(5, plane.coefficient(0), 1e-12);
        assertEquals(-2, plane.coefficient(1), 1e-12);
        assertEquals(1, plane.coefficient(2), 1e-12);
    }
}
