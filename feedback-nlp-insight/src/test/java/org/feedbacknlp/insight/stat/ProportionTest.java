package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.insight.finding.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {
    static Stream<Vectors> wilson() {
        return Vectors.of("wilson.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wilson")
    void wilsonAgreesWithTheReference(Vectors vector) {
        Proportion share = new Proportion(vector.whole(1), vector.whole(2));
        Interval interval = share.wilson(vector.number(3));
        assertClose(vector.number(4), vector.number(5), interval, vector.id());
        assertEquals("wilson", interval.method());
        assertEquals(vector.number(3), interval.level());
    }

    @Test
    void goldenCsat56Of200() {
        Interval interval = new Proportion(56, 200).wilson(0.95);
        assertEquals(.222369, interval.low(), 5e-7);
        assertEquals(.345923, interval.high(), 5e-7);
    }

    static Stream<Vectors> newcombe() {
        return Vectors.of("newcombe.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("newcombe")
    void newcombeAndFisherAgreeWithTheReference(Vectors vector) {
        Proportion first = new Proportion(vector.whole(1), vector.whole(2));
        Proportion second = new Proportion(vector.whole(3), vector.whole(4));
        Interval interval = first.newcombe(second, 0.95);
        assertClose(vector.number(5), vector.number(6), interval, vector.id());
        assertEquals("newcombe", interval.method());
        assertEquals(vector.number(7), first.fisher(second), 1e-9 * vector.number(7), vector.id());
    }

    @Test
    void goldenDifferenceOfShares() {
        Proportion first = new Proportion(56, 200);
        Proportion second = new Proportion(38, 210);
        assertEquals(.099048, first.share() - second.share(), 5e-7);
        assertEquals(.017533, first.newcombe(second, 0.95).low(), 5e-7);
        assertEquals(.179539, first.newcombe(second, 0.95).high(), 5e-7);
    }

    @Test
    void intervalsHoldTheShareAndStayInsideZeroToOne() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            long n = 1L + random.nextInt(500);
            Proportion share = new Proportion(random.nextInt((int) n + 1), n);
            Interval interval = share.wilson(0.5 + random.nextDouble() * 0.499);
            String seed = "seed 11, case " + i + ": " + share + " " + interval;
            assertTrue(interval.contains(share.share()), seed);
            assertTrue(interval.low() >= 0 && interval.high() <= 1, seed);
        }
    }

    @Test
    void differenceIsMirroredWhenTheSidesAreSwapped() {
        Random random = new Random(12);
        for (int i = 0; i < 500; i++) {
            Proportion a = random(random);
            Proportion b = random(random);
            String seed = "seed 12, case " + i + ": " + a + " " + b;
            Interval there = a.newcombe(b, 0.95);
            Interval back = b.newcombe(a, 0.95);
            assertClose(-there.high(), -there.low(), back, seed);
            assertClose(a.fisher(b), b.fisher(a), seed);
            assertTrue(there.contains(a.share() - b.share()), seed);
        }
    }

    private static Proportion random(Random random) {
        int n = 1 + random.nextInt(60);
        return new Proportion(random.nextInt(n + 1), n);
    }

    /** The exact probability that the interval holds the truth, from all outcomes of n draws. */
    @ParameterizedTest(name = "n = {0}")
    @ValueSource(ints = {5, 10, 30, 100})
    void wilsonCoversAboutItsLevelOnAverage(int n) {
        double sum = 0;
        int places = 0;
        for (double truth = 0.02; truth < 0.99; truth += 0.01, places++) {
            for (int hits = 0; hits <= n; hits++) {
                boolean holds = new Proportion(hits, n).wilson(0.95).contains(truth);
                sum += holds ? Binomial.probability(hits, n, truth) : 0;
            }
        }
        double coverage = sum / places;
        assertTrue(coverage > 0.94 && coverage < 0.97, "average coverage " + coverage);
    }

    @Test
    void newcombeCoversAboutItsLevelInASimulation() {
        Random random = new Random(13);
        int held = 0;
        int runs = 2_000;
        for (int i = 0; i < runs; i++) {
            Proportion first = Binomial.draw(random, 40, 0.3);
            Proportion second = Binomial.draw(random, 25, 0.1);
            held += first.newcombe(second, 0.95).contains(0.2) ? 1 : 0;
        }
        double coverage = (double) held / runs;
        assertTrue(coverage > 0.93 && coverage < 0.975, "seed 13: coverage " + coverage);
    }

    @Test
    void fisherIsExactSoThatItRarelyErrs() {
        Random random = new Random(14);
        int errors = 0;
        int runs = 1_000;
        for (int i = 0; i < runs; i++) {
            double p = Binomial.draw(random, 50, 0.2).fisher(Binomial.draw(random, 70, 0.2));
            errors += p < 0.05 ? 1 : 0;
        }
        assertTrue(errors < 0.06 * runs, "seed 14: " + errors + " false alarms of " + runs);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"1, 0", "-1, 5", "6, 5", "0, -3"})
    void refusesWhatIsNoShare(long hits, long n) {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(hits, n));
    }

    @ParameterizedTest(name = "level {0}")
    @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN})
    void refusesWhatIsNoLevel(double level) {
        Proportion share = new Proportion(1, 2);
        assertAll(
                () -> assertThrows(IllegalArgumentException.class, () -> share.wilson(level)),
                () -> assertThrows(IllegalArgumentException.class, () -> share.newcombe(share, level)));
    }

    @Test
    void fisherSaysWhenThereAreTooManyItems() {
        Proportion huge = new Proportion(1, 1L << 31);
        assertThrows(ArithmeticException.class, () -> huge.fisher(huge));
    }
}
