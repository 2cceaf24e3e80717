package org.feedbacknlp.benchmarks.speed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.benchmarks.data.Comments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a plugin costs that does nothing, beside a pipeline without it: one by one and in a batch of one worker more than the caller. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class PluginBenchmark {
    /** Whether there is a plugin, and whether its calls are timed. */
    @Param({"none", "without a time-out", "with a time-out"})
    public String plugin = "none";

    private FeedbackAnalyzer analyzer;
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public PluginBenchmark() {}

    /** Opens the analyzer. */
    @Setup
    public void open() {
        AnalyzerBuilder builder = FeedbackAnalyzer.builder().cache(CacheOptions.OFF);
        if (plugin.equals("none")) {
            builder.layers(Layer.LANGUAGE);
        } else {
            builder.layers(Layer.LANGUAGE, Layer.LABELS).pluginLoader(SilentProvider.loader());
        }
        if (plugin.equals("without a time-out")) {
            builder.plugins(PluginOptions.DEFAULT.withTimeout(Duration.ZERO));
        }
        analyzer = builder.build();
        comments = Comments.shortEnglish();
    }

    /** Closes the analyzer. */
    @TearDown
    public void close() {
        analyzer.close();
    }

    /**
     * Analyses each comment, which a caller waits for.
     *
     * @return the layers found
     */
    @Benchmark
    public long oneByOne() {
        long found = 0;
        for (String comment : comments) {
            found += analyzer.analyze(comment).layers().size();
        }
        return found;
    }

    /**
     * Analyses the comments in a batch.
     *
     * @return how many were analysed
     */
    @Benchmark
    public long batch() {
        long done = 0;
        try (var batch =
                analyzer.analyzeAll(comments.stream().map(Verbatim::of), BatchOptions.DEFAULT.withThreads(2))) {
            for (Outcome outcome : batch) {
                done += outcome instanceof Outcome.Done ? 1 : 0;
            }
        }
        return done;
    }
}
