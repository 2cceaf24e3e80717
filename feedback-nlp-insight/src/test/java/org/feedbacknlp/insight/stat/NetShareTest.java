package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.feedbacknlp.insight.finding.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetShareTest {
    static Stream<Vectors> vectors() {
        return Vectors.of("tango.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void tangoAndWaldAgreeWithTheReference(Vectors vector) {
        NetShare net = new NetShare(vector.whole(1), vector.whole(2), vector.whole(3));
        assertClose(vector.number(4), vector.number(5), net.tango(0.95), vector.id() + " tango");
        assertClose(vector.number(6), vector.number(7), net.wald(0.95), vector.id() + " wald");
        assertEquals("tango", net.tango(0.95).method());
        assertEquals("wald", net.wald(0.95).method());
    }

    @ParameterizedTest(name = "{0}, {1} of {2}")
    @CsvSource({
        "60, 15, 100, 30.4976, 59.5024, 29.2569, 58.1257",
        "10, 0, 10, 100, 100, 44.4934, 100",
        "0, 0, 10, 0, 0, -27.7533, 27.7533",
        "250, 90, 500, 25.3384, 38.6616, 25.1691, 38.4763"
    })
    void goldenNps(long promoters, long detractors, long n, double w1, double w2, double t1, double t2) {
        NetShare net = new NetShare(promoters, detractors, n);
        assertEquals(w1, net.wald(0.95).times(100).low(), 5e-5);
        assertEquals(w2, net.wald(0.95).times(100).high(), 5e-5);
        assertEquals(t1, net.tango(0.95).times(100).low(), 5e-5);
        assertEquals(t2, net.tango(0.95).times(100).high(), 5e-5);
    }

    /** The exact probability that an interval holds the truth, at its worst over a grid of truths. */
    private static double worstCoverage(int n, Function<NetShare, Interval> method) {
        double worst = 1;
        for (int p = 1; p < 20; p++) {
            for (int d = 1; p + d < 20; d++) {
                worst = Math.min(worst, coverage(n, p / 20.0, d / 20.0, method));
            }
        }
        return worst;
    }

    private static double coverage(int n, double p, double d, Function<NetShare, Interval> method) {
        double coverage = 0;
        for (int plus = 0; plus <= n; plus++) {
            for (int minus = 0; plus + minus <= n; minus++) {
                boolean holds = method.apply(new NetShare(plus, minus, n)).contains(p - d);
                double given = Binomial.probability(minus, n - plus, d / (1 - p));
                coverage += holds ? Binomial.probability(plus, n, p) * given : 0;
            }
        }
        return coverage;
    }

    @ParameterizedTest(name = "n = {0}")
    @ValueSource(ints = {10, 15, 25})
    void tangoKeepsItsLevelWhereWaldDoesNot(int n) {
        double tango = worstCoverage(n, net -> net.tango(0.95));
        double wald = worstCoverage(n, net -> net.wald(0.95));
        assertTrue(tango > 0.939, "tango's worst coverage at n = " + n + ": " + tango);
        assertTrue(wald < tango - 0.1, "wald's worst coverage at n = " + n + ": " + wald);
    }

    @Test
    void tangoHoldsTheShareAndIsMirrored() {
        Random random = new Random(21);
        for (int i = 0; i < 2_000; i++) {
            int n = 1 + random.nextInt(300);
            int plus = random.nextInt(n + 1);
            int minus = random.nextInt(n - plus + 1);
            NetShare net = new NetShare(plus, minus, n);
            Interval interval = net.tango(0.9);
            String seed = "seed 21, case " + i + ": " + net + " " + interval;
            assertTrue(interval.contains(net.share()), seed);
            assertTrue(interval.low() >= -1 && interval.high() <= 1, seed);
            assertClose(-interval.high(), -interval.low(), new NetShare(minus, plus, n).tango(0.9), seed);
        }
    }

    @Test
    void intervalsNarrowWithMoreItemsAndWidenWithTheLevel() {
        NetShare few = new NetShare(6, 2, 10);
        NetShare many = new NetShare(600, 200, 1000);
        assertTrue(width(few.tango(0.95)) > 5 * width(many.tango(0.95)));
        assertTrue(width(few.tango(0.99)) > width(few.tango(0.95)));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    @Test
    void aSingleAnswerTellsNextToNothing() {
        assertTrue(width(new NetShare(1, 0, 1).tango(0.95)) > 1.5);
        assertTrue(width(new NetShare(0, 0, 1).tango(0.95)) > 1.5);
    }

    @ParameterizedTest(name = "{0}, {1} of {2}")
    @CsvSource({"0, 0, 0", "-1, 0, 5", "3, 3, 5", "0, 6, 5", "0, -1, 5"})
    void refusesCountsThatDoNotFit(long plus, long minus, long n) {
        assertThrows(IllegalArgumentException.class, () -> new NetShare(plus, minus, n));
    }
}
