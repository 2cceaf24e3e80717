package org.feedbacknlp.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.benchmarks.data.Comments;
import org.feedbacknlp.benchmarks.peer.OwnAnalyzer;
import org.feedbacknlp.benchmarks.peer.OwnModels;
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

/** Our analyzer with models of several sizes, asked for labels alone through the public API, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class ModelBenchmark {
    /** How many labels each model has. */
    @Param({"3", "3+9+28+9", "77"})
    public String models = "3";

    /** Whether labels bring their evidence, as they do by default. */
    @Param({"false", "true"})
    public boolean evidence;

    private FeedbackAnalyzer analyzer;
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public ModelBenchmark() {}

    /** Trains the models and opens the analyzer. */
    @Setup
    public void open() {
        analyzer = new OwnAnalyzer(OwnModels.ofSizes(sizes(models)), evidence).analyzer();
        comments = Comments.shortEnglish();
    }

    /** Reads how many labels each model has. */
    static List<Integer> sizes(String models) {
        return Stream.of(models.split("\\+")).map(Integer::valueOf).toList();
    }

    /** Closes the analyzer. */
    @TearDown
    public void close() {
        analyzer.close();
    }

    /**
     * Labels each comment.
     *
     * @return the models that answered
     */
    @Benchmark
    public long labels() {
        long answers = 0;
        for (String comment : comments) {
            answers += analyzer.analyze(comment)
                    .get(Layer.LABELS)
                    .orElseThrow()
                    .byModel()
                    .size();
        }
        return answers;
    }
}
