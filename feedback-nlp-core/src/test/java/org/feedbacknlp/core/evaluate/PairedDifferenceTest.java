package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Tango's interval: its ends are where the score statistic, at the likeliest shares that have the difference, is 1.96. */
class PairedDifferenceTest {
    private static final int N = 40;

    private static Estimate of(int plus, int minus, int n) {
        int[] pluses = new int[n];
        int[] minuses = new int[n];
        Arrays.fill(pluses, 0, plus, 1);
        Arrays.fill(minuses, plus, plus + minus, 1);
        int[] sizes = new int[n];
        Arrays.fill(sizes, 1);
        return PairedDifference.of(pluses, minuses, sizes);
    }

    /** Looks for the likeliest share of minuses under a difference by trying all, and returns the statistic there. */
    private static double statistic(int plus, int minus, int n, double difference) {
        double best = Double.NEGATIVE_INFINITY;
        double share = 0;
        double from = Math.max(0, -difference);
        double to = (1 - difference) / 2;
        for (int step = 0; step <= 200_000; step++) {
            double q = from + (to - from) * step / 200_000;
            double likelihood =
                    log(plus, q + difference) + log(minus, q) + log(n - plus - minus, 1 - 2 * q - difference);
            if (likelihood > best) {
                best = likelihood;
                share = q;
            }
        }
        double variance = n * (2 * share + difference - difference * difference);
        return (plus - minus - n * difference) / Math.sqrt(variance);
    }

    private static double log(int count, double share) {
        return count == 0 ? 0 : count * Math.log(Math.max(share, 1e-300));
    }

    @SeededTest
    void theEndsAreWhereTheStatisticSays(long seed) {
        Random random = new Random(seed);
        int plus = random.nextInt(N / 2);
        int minus = random.nextInt(N / 2);
        Estimate estimate = of(plus, minus, N);
        assertEquals((plus - minus) / (double) N, estimate.value(), 1e-12);
        String shown = plus + " against " + minus + ": " + estimate;
        assertEquals(1.96, statistic(plus, minus, N, estimate.low()), 0.005, shown);
        assertEquals(-1.96, statistic(plus, minus, N, estimate.high()), 0.005, shown);
    }

    @Test
    void whoNeverDifferMayStillDiffer() {
        Estimate estimate = of(0, 0, N);
        assertEquals(0, estimate.value());
        assertTrue(estimate.low() < -0.05 && estimate.high() > 0.05, estimate::toString);
    }

    @Test
    void oneRespondentWhoWroteAllIsOne() {
        Estimate together =
                PairedDifference.of(new int[] {10, 0, 0, 0}, new int[] {0, 10, 0, 0}, new int[] {10, 10, 10, 10});
        Estimate apart = of(10, 10, N);
        assertTrue(together.high() - together.low() > 2 * (apart.high() - apart.low()), together + " " + apart);
    }
}
