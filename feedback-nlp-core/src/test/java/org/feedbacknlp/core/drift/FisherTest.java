package org.feedbacknlp.core.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact test of two shares is that of counting all ways, and holds its level where a share is small. */
class FisherTest {
    /** Of eight cups a lady names three of four rightly: one side 17/70, of which 16/70 are this case. */
    @ParameterizedTest(name = "{0} of {1}, {2} of {3}")
    @CsvSource({
        "3, 4, 1, 4, 0.257142857142857",
        "4, 4, 0, 4, 0.014285714285714",
        "2, 4, 2, 4, 1",
        "0, 5, 0, 7, 1",
        "5, 5, 7, 7, 1",
        "0, 1, 1, 1, 0.5",
        "10, 100, 10, 100, 1"
    })
    void valuesOfTables(int hits, int n, int otherHits, int otherN, double p) {
        assertEquals(p, Fisher.p(hits, n, otherHits, otherN), 2e-7);
    }

    @SeededTest
    void itIsTheSumOverAllWays(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(60);
        int otherN = 1 + random.nextInt(60);
        int hits = random.nextInt(n + 1);
        int otherHits = random.nextInt(otherN + 1);
        BigDecimal ways = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        BigDecimal above = BigDecimal.ZERO;
        int all = hits + otherHits;
        for (int x = Math.max(0, all - otherN); x <= Math.min(all, n); x++) {
            BigDecimal each = new BigDecimal(choose(n, x).multiply(choose(otherN, all - x)));
            BigDecimal half = each.multiply(new BigDecimal("0.5"));
            ways = ways.add(each);
            below = below.add(x < hits ? each : x == hits ? half : BigDecimal.ZERO);
            above = above.add(x > hits ? each : x == hits ? half : BigDecimal.ZERO);
        }
        double p = 2 * below.min(above).divide(ways, MathContext.DECIMAL64).doubleValue();
        String shown = hits + " of " + n + ", " + otherHits + " of " + otherN;
        assertEquals(Math.min(1, p), Fisher.p(hits, n, otherHits, otherN), 1e-12, shown);
        assertEquals(Fisher.p(hits, n, otherHits, otherN), Fisher.p(otherHits, otherN, hits, n), 1e-12, shown);
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    /** The normal approximation calls about three times as many of these shifted at this level. */
    @Test
    void ofRareOnesNoMoreThanTheLevelAreCalledDifferent() {
        Random random = new Random(1);
        int different = 0;
        for (int draw = 0; draw < 20_000; draw++) {
            int hits = rare(random, 400);
            int otherHits = rare(random, 200);
            different += Fisher.p(hits, 400, otherHits, 200) < 0.01 ? 1 : 0;
        }
        assertTrue(different < 240, different + " of 20000, where 200 are to be expected");
    }

    private static int rare(Random random, int n) {
        int hits = 0;
        for (int i = 0; i < n; i++) {
            hits += random.nextInt(50) == 0 ? 1 : 0;
        }
        return hits;
    }
}
