package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** The mean is exact, and the time of 99 of 100 calls is at most an eighth too large and never too small. */
class MeterTest {
    @Test
    void nothingMeasuredIsNothing() {
        Meter meter = new Meter();
        assertEquals(Duration.ZERO, meter.mean());
        assertEquals(Duration.ZERO, meter.p99());
    }

    @SeededTest
    void agreesWithSortedTimes(long seed) {
        Random random = new Random(seed);
        long[] times = new long[1 + random.nextInt(3000)];
        Meter meter = new Meter();
        for (int i = 0; i < times.length; i++) {
            times[i] = (long) Math.exp(random.nextDouble() * 30);
            meter.add(times[i]);
        }
        assertEquals(Arrays.stream(times).sum() / times.length, meter.mean().toNanos());
        Arrays.sort(times);
        long exact = times[(int) Math.ceil(times.length * 0.99) - 1];
        long told = meter.p99().toNanos();
        assertTrue(told >= exact && told <= exact * 1.125 + 1, told + " for " + exact);
    }

    @Test
    void takesTheLongestTimesThereAre() {
        Meter meter = new Meter();
        meter.add(Long.MAX_VALUE);
        meter.add(-1);
        assertTrue(meter.p99().toNanos() > 0);
    }
}
