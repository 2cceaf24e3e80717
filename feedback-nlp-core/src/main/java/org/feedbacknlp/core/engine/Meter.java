package org.feedbacknlp.core.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Adds up how long calls take. Thread-safe; reading while calls are counted gives figures that may be a call apart. */
final class Meter {
    /** A power of two is split in so many equal parts, so that a figure read from them is at most that part too large. */
    private static final int PARTS = 8;

    private static final int PARTS_LOG = 3;
    private static final double OF_100 = 0.99;

    private final LongAdder nanos = new LongAdder();
    private final AtomicLongArray parts = new AtomicLongArray(Long.SIZE * PARTS);

    /** Counts a call that ended. */
    void add(long took) {
        nanos.add(took);
        parts.incrementAndGet(part(Math.max(took, 0)));
    }

    private static int part(long took) {
        if (took < PARTS) {
            return (int) took;
        }
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(took);
        return (power - PARTS_LOG + 1) * PARTS + (int) (took >>> (power - PARTS_LOG)) - PARTS;
    }

    /** Returns the lowest time that belongs to a part. */
    private static long start(int part) {
        if (part < PARTS) {
            return part;
        }
        int power = part / PARTS + PARTS_LOG - 1;
        return (PARTS + (long) part % PARTS) << (power - PARTS_LOG);
    }

    Duration mean() {
        long count = count();
        return count == 0 ? Duration.ZERO : Duration.ofNanos(nanos.sum() / count);
    }

    /** Returns a time within which 99 of 100 calls ended. */
    Duration p99() {
        long wanted = (long) Math.ceil(count() * OF_100);
        long sofar = 0;
        for (int part = 0; part < parts.length(); part++) {
            sofar += parts.get(part);
            if (sofar >= wanted && sofar > 0) {
                return Duration.ofNanos(start(part + 1) - 1);
            }
        }
        return Duration.ZERO;
    }

    private long count() {
        long count = 0;
        for (int part = 0; part < parts.length(); part++) {
            count += parts.get(part);
        }
        return count;
    }
}
