package org.feedbacknlp.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.feedbacknlp.benchmarks.data.Comments;
import org.feedbacknlp.benchmarks.data.Task;
import org.feedbacknlp.benchmarks.data.Tasks;
import org.feedbacknlp.benchmarks.peer.Peer;
import org.feedbacknlp.benchmarks.peer.Peers;
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

/** One label for each comment, ours and the peers', each trained on the same examples; from characters to label, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class PeerBenchmark {
    /** Who classifies. */
    @Param
    public Peers peer = Peers.ANALYZER;

    /** What was learned. */
    @Param(Tasks.SENTIMENT)
    public String task = Tasks.SENTIMENT;

    private Peer classifier;
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public PeerBenchmark() {}

    /** Trains the classifier. */
    @Setup
    public void train() {
        Task learned = Tasks.named(task);
        classifier = peer.train(learned);
        comments = learned.comments();
    }

    /** Closes the classifier. */
    @TearDown
    public void close() {
        classifier.close();
    }

    /**
     * Classifies each comment.
     *
     * @return the length of the labels
     */
    @Benchmark
    public long label() {
        long length = 0;
        for (String comment : comments) {
            length += classifier.label(comment).length();
        }
        return length;
    }
}
