package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * How long calls took, in microseconds.
 *
 * @param half what half of them stayed below, by the clock
 * @param nearlyAll what 99 of 100 stayed below, by the clock
 * @param cpuHalf what half of them stayed below, of the calling thread's CPU
 */
public record CallTimes(double half, double nearlyAll, double cpuHalf) {
    private static final double NANOS = 1e3;

    /** A call that gives back something that it found, so that none of its work can be left out. */
    public interface Call {
        /**
         * Calls.
         *
         * @return what was found
         * @throws IOException if the disk fails
         */
        Object run() throws IOException;
    }

    /** Calls of one kind, and how long they have taken. */
    private static final class Series {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final List<Call> calls;
        private final long[] clock;
        private final long[] cpu;
        private int count;
        private Object found = "";

        Series(List<Call> calls, int rounds) {
            this.calls = calls;
            clock = new long[rounds * calls.size()];
            cpu = new long[rounds * calls.size()];
        }

        void warmUp() throws IOException {
            for (Call call : calls) {
                found = call.run();
            }
        }

        void measure() throws IOException {
            for (Call call : calls) {
                long cpuBefore = THREADS.getCurrentThreadCpuTime();
                long before = System.nanoTime();
                found = call.run();
                clock[count] = System.nanoTime() - before;
                cpu[count] = THREADS.getCurrentThreadCpuTime() - cpuBefore;
                count++;
            }
        }

        CallTimes times() {
            if (found.equals("")) {
                throw new IllegalStateException("nothing was called");
            }
            return new CallTimes(share(clock, 0.5), share(clock, 0.99), share(cpu, 0.5));
        }

        private static double share(long[] nanos, double share) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) (share * sorted.length)] / NANOS;
        }
    }

    /**
     * Measures calls of several kinds by turns, so that all meet the same disturbances.
     *
     * @param kinds the calls of each kind; their times are told together
     * @param warmUps how often each is made first
     * @param rounds how often each is measured
     * @return the times of each kind
     * @throws IOException if the disk fails
     */
    static List<CallTimes> byTurns(List<List<Call>> kinds, int warmUps, int rounds) throws IOException {
        List<Series> all =
                kinds.stream().map(calls -> new Series(calls, rounds)).toList();
        for (int i = 0; i < warmUps; i++) {
            for (Series series : all) {
                series.warmUp();
            }
        }
        for (int i = 0; i < rounds; i++) {
            for (Series series : all) {
                series.measure();
            }
        }
        return all.stream().map(Series::times).toList();
    }
}
