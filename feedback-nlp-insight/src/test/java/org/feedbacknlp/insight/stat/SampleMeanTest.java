package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.insight.finding.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleMeanTest {
    static Stream<Vectors> vectors() {
        return Vectors.of("student.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void studentAgreesWithTheReference(Vectors vector) {
        Interval interval = vector.sample(1).student(vector.number(2), -100, 100);
        assertClose(vector.number(3), vector.number(4), interval, vector.id());
        assertEquals("student", interval.method());
    }

    @Test
    void neverLeavesTheScale() {
        Interval interval = new SampleMean(2, 8, 50).student(0.9, 1, 7);
        assertEquals(1, interval.low());
        assertEquals(7, interval.high());
    }

    @Test
    void equalNumbersAreNoCertainty() {
        Interval interval = new SampleMean(10, 70, 490).student(0.95, 1, 7);
        assertEquals("all-equal wilson", interval.method());
        assertEquals(7, interval.high());
        assertEquals(7 - 6 * 0.2775327998628892, interval.low(), 1e-9);
    }

    @Test
    void aSingleNumberAllowsNearlyTheWholeScale() {
        Interval interval = new SampleMean(1, 4, 16).student(0.95, 1, 7);
        assertTrue(interval.low() < 2 && interval.high() > 6, interval::toString);
    }

    @Test
    void varianceIsTheUnbiasedOne() {
        assertEquals(2.5, new SampleMean(5, 15, 55).variance());
        assertEquals(0, new SampleMean(1, 15, 225).variance());
        assertEquals(0, new SampleMean(3, 21, 147).variance());
    }

    @Test
    void studentCoversAboutItsLevelInASimulation() {
        Random random = new Random(31);
        int held = 0;
        int runs = 2_000;
        for (int i = 0; i < runs; i++) {
            long sum = 0;
            long squares = 0;
            for (int k = 0; k < 15; k++) {
                int answer = 1 + random.nextInt(7);
                sum += answer;
                squares += (long) answer * answer;
            }
            held += new SampleMean(15, sum, squares).student(0.95, 1, 7).contains(4) ? 1 : 0;
        }
        double coverage = (double) held / runs;
        assertTrue(coverage > 0.935 && coverage < 0.965, "seed 31: coverage " + coverage);
    }

    @Test
    void refusesNoNumbersAndNegativeSquares() {
        assertThrows(IllegalArgumentException.class, () -> new SampleMean(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new SampleMean(1, 0, -1));
    }
}
