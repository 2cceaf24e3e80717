package org.feedbacknlp.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
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

/** The whole pipeline through the public API, on one thread and without the cache, in comments a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class PipelineBenchmark {
    /** The layers asked for: one by its id, or all. */
    @Param({
        "all",
        "tokens",
        "language",
        "sentences",
        "sentiment",
        "topics",
        "signals",
        "effort",
        "severity",
        "stage",
        "emotions",
        "keyphrases"
    })
    public String layers = "all";

    private FeedbackAnalyzer analyzer;
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public PipelineBenchmark() {}

    /** Opens the analyzer and reads the comments. */
    @Setup
    public void open() {
        AnalyzerBuilder builder = FeedbackAnalyzer.builder().cache(CacheOptions.OFF);
        if (!layers.equals("all")) {
            builder.layers(Layer.find(layers).orElseThrow());
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
     * Analyses each comment.
     *
     * @return the layers found
     */
    @Benchmark
    public long analyze() {
        long found = 0;
        for (String comment : comments) {
            found += analyzer.analyze(comment).layers().size();
        }
        return found;
    }
}
