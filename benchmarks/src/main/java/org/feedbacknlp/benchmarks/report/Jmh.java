package org.feedbacknlp.benchmarks.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.feedbacknlp.benchmarks.speed.CpuTime;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks of JMH.
 *
 * @param form how long
 * @param models a folder of models that every process shares
 */
record Jmh(Form form, Path models) {
    private static final String BYTES = "gc.alloc.rate.norm";

    /** One measured case. */
    record Figure(RunResult result) {
        /** Returns the part of the benchmark's name behind the class. */
        String name() {
            String whole = result.getParams().getBenchmark();
            return whole.substring(whole.lastIndexOf('.') + 1);
        }

        String param(String name) {
            return result.getParams().getParam(name);
        }

        /** Returns what JMH measured: operations a second or nanoseconds. */
        double score() {
            return result.getPrimaryResult().getScore();
        }

        private double secondary(String name) {
            return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                    .getScore();
        }

        /** Returns nanoseconds of CPU for an operation. */
        double cpu() {
            return secondary(CpuTime.NAME);
        }

        /** Returns comments a second of CPU. */
        double aCpuSecond() {
            return 1e9 / cpu();
        }

        /** Returns bytes allocated for an operation. */
        double bytes() {
            return secondary(BYTES);
        }
    }

    List<Figure> run(Class<?> benchmark, int threads) throws RunnerException {
        return run(benchmark, threads, "", List.of());
    }

    List<Figure> run(Class<?> benchmark, int threads, String param, List<String> values) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\b" + benchmark.getSimpleName() + "\\.")
                .threads(threads)
                .forks(form.forks())
                .warmupIterations(form.warmups())
                .measurementIterations(form.iterations())
                .warmupTime(TimeValue.milliseconds(form.millis()))
                .measurementTime(TimeValue.milliseconds(form.millis()))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgsAppend("-Dbenchmarks.models=" + models);
        if (!values.isEmpty()) {
            options.param(param, values.toArray(String[]::new));
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        return results.stream().map(Figure::new).toList();
    }
}
