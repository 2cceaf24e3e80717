package org.feedbacknlp.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What two threads of this machine can gain at all over one, where they share nothing: arithmetic in registers, and reads all over a
 * megabyte that each thread has of its own. No program scales better than the first, and none whose tables are larger than the nearest
 * cache much better than the second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CeilingBenchmark {
    private static final int STEPS = 10_000;
    private static final int LONGS = 1 << 17;

    /** What a thread does. */
    @Param({"arithmetic", "reads"})
    public String work = "arithmetic";

    private long[] memory = {};
    private long state;

    /** Makes the benchmark; JMH does. */
    public CeilingBenchmark() {}

    /** Takes memory. */
    @Setup
    public void open() {
        memory = new long[work.equals("reads") ? LONGS : 1];
        state = 88_172_645_463_325_252L;
    }

    /**
     * Goes through a sequence of pseudo-random numbers (Marsaglia 2003, xorshift).
     *
     * @return their sum with what was read
     */
    @Benchmark
    public long run() {
        long x = state;
        long sum = 0;
        for (int i = 0; i < STEPS; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            sum += x + memory[(int) x & memory.length - 1];
        }
        state = x;
        return sum;
    }
}
