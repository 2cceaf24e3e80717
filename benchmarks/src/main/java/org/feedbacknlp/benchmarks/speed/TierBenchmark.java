package org.feedbacknlp.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
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

/** Sentiment alone through the public API, by tier, on one thread and without the cache. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class TierBenchmark {
    /** How much work goes into a judgement. */
    @Param({"fast", "cascade", "accurate"})
    public String tier = "fast";

    private FeedbackAnalyzer analyzer;
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public TierBenchmark() {}

    /** Opens the analyzer. */
    @Setup
    public void open() {
        analyzer = FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .option("feedback-sentiment", "tier", tier)
                .layers(Layer.SENTIMENT)
                .build();
        comments = Comments.shortEnglish();
    }

    /** Closes the analyzer. */
    @TearDown
    public void close() {
        analyzer.close();
    }

    /**
     * Judges each comment.
     *
     * @return the sum of what is positive
     */
    @Benchmark
    public double judges() {
        double positive = 0;
        for (String comment : comments) {
            positive += analyzer.analyze(comment)
                    .get(Layer.SENTIMENT)
                    .map(Sentiment::positive)
                    .orElse(0.0);
        }
        return positive;
    }
}
