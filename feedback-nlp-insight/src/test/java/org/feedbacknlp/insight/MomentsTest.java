package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.feedbacknlp.insight.stat.RelativeImportance;
import org.junit.jupiter.api.Test;

class MomentsTest {
    /** Orthogonal indicators by design: the regression is known by heart. */
    @Test
    void aBalancedDesignGivesItsEffects() {
        Moments moments = new Moments(2);
        for (int i = 0; i < 4; i++) {
            int y = 10 + (i % 2 == 1 ? 6 : 0) - (i >= 2 ? 2 : 0);
            int[] present = IntStream.of(i % 2 == 1 ? 0 : -1, i >= 2 ? 1 : -1)
                    .filter(j -> j >= 0)
                    .toArray();
            for (int k = 0; k < 5; k++) {
                moments.add(y, present);
            }
        }
        assertEquals(20, moments.n());
        assertEquals(10, moments.count(0));
        RelativeImportance both = moments.correlations(new int[] {0, 1});
        assertEquals(1, both.rSquared(), 1e-12);
        assertArrayEquals(new double[] {.9, .1}, both.lmg(), 1e-12);
        double[] coefficients = both.coefficients();
        assertEquals(6, coefficients[0] * moments.deviation() / moments.deviation(0), 1e-9);
        assertEquals(-2, coefficients[1] * moments.deviation() / moments.deviation(1), 1e-9);
    }

    @Test
    void whatNeverVariesCorrelatesWithNothing() {
        Moments moments = new Moments(2);
        moments.add(1, new int[] {0});
        moments.add(5, new int[] {0});
        RelativeImportance both = moments.correlations(new int[] {0, 1});
        assertArrayEquals(new double[] {0, 0}, both.johnson());
        assertEquals(0, both.rSquared());
        assertEquals(2, moments.deviation());
    }

    @Test
    void mergedSumsAreTheSumsOfAll() {
        Random random = new Random(131);
        Moments all = new Moments(3);
        Moments merged = new Moments(3);
        for (int part = 0; part < 5; part++) {
            Moments one = new Moments(3);
            for (int i = 0; i < 20; i++) {
                int y = random.nextInt(11);
                int[] present =
                        IntStream.range(0, 3).filter(j -> random.nextBoolean()).toArray();
                all.add(y, present);
                one.add(y, present);
            }
            merged.merge(one);
        }
        int[] three = {0, 1, 2};
        assertArrayEquals(
                all.correlations(three).johnson(), merged.correlations(three).johnson());
        assertEquals(all.deviation(), merged.deviation());
    }

    @Test
    void nothingHasNoDeviation() {
        assertEquals(0, new Moments(1).deviation());
        assertEquals(0, new Moments(1).deviation(0));
    }
}
