package org.feedbacknlp.benchmarks.index;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * How long something took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of CPU, of the whole process: merging, compiling and collecting garbage count too
 */
record Lap(double seconds, double cpuSeconds) {
    private static final double NANOS = 1e9;

    /** Something that may fail for the disk's sake. */
    interface Work {
        void run() throws IOException;
    }

    /** Collects the garbage of what was before, then measures. */
    static Lap of(Work work) throws IOException {
        System.gc();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long clock = System.nanoTime();
        work.run();
        return new Lap((System.nanoTime() - clock) / NANOS, (system.getProcessCpuTime() - cpu) / NANOS);
    }
}
