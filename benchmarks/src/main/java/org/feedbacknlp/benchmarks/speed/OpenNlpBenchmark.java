package org.feedbacknlp.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.feedbacknlp.benchmarks.data.Comments;
import org.feedbacknlp.benchmarks.data.Task;
import org.feedbacknlp.benchmarks.data.Tasks;
import org.feedbacknlp.benchmarks.peer.OpenNlpDoccat;
import org.feedbacknlp.benchmarks.peer.Peers;
import org.feedbacknlp.opennlp.DoccatClassifier;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * One and the same model of OpenNLP, run by OpenNLP's own categoriser and compiled by our plugin; from characters to probabilities,
 * on one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class OpenNlpBenchmark {
    /** The model. */
    @Param({"OPENNLP_WORDS", "OPENNLP_PAIRS", "OPENNLP_BAYES"})
    public Peers model = Peers.OPENNLP_WORDS;

    /** What was learned. */
    @Param(Tasks.SENTIMENT)
    public String task = Tasks.SENTIMENT;

    private OpenNlpDoccat original;
    private DoccatClassifier compiled;
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public OpenNlpBenchmark() {}

    /** Trains the model. */
    @Setup
    public void train() {
        Task learned = Tasks.named(task);
        original = (OpenNlpDoccat) model.train(learned);
        compiled = original.compiled();
        comments = learned.comments();
    }

    /**
     * Classifies each comment with OpenNLP's {@code DocumentCategorizerME}.
     *
     * @return a sum, so that nothing is left out
     */
    @Benchmark
    public double original() {
        double sum = 0;
        for (String comment : comments) {
            sum += original.probabilities(comment)[0];
        }
        return sum;
    }

    /**
     * Classifies each comment with the compiled model.
     *
     * @return a sum, so that nothing is left out
     */
    @Benchmark
    public double compiled() {
        double sum = 0;
        for (String comment : comments) {
            sum += compiled.probabilities(comment)[0];
        }
        return sum;
    }

    /**
     * Labels each comment with the compiled model: all labels in their order, and the evidence of the best.
     *
     * @return a sum, so that nothing is left out
     */
    @Benchmark
    public double compiledWithEvidence() {
        double sum = 0;
        for (String comment : comments) {
            sum += compiled.classify(comment).size();
        }
        return sum;
    }
}
