package org.feedbacknlp.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.benchmarks.data.Comments;
import org.feedbacknlp.benchmarks.peer.OwnModels;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.Scorer;
import org.feedbacknlp.core.linear.Verdict;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.feedbacknlp.core.triage.Question;
import org.feedbacknlp.core.triage.Triage;
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
 * The way of a comment to its labels, broken off after each stage: the time of a stage is that of the benchmark named after it, less that of
 * the one before. What comes behind the last, the result object and the engine around it, is in {@link ModelBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class StageBenchmark {
    /** How many labels each model has. */
    @Param({"3", "3+9+28+9", "77"})
    public String models = "3";

    private final NormalizedText text = new NormalizedText();
    private final Normalizer normalizer = new Normalizer();
    private final Tokenizer tokenizer = new Tokenizer(new TokenBuffer(text));
    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
    private final Triage triage = new Triage(new Question());
    private final Verdict verdict = new Verdict();
    private List<Verbatim> verbatims;
    private Scorer scorer;
    private Room room;

    /** Makes the benchmark; JMH does. */
    public StageBenchmark() {}

    /** Trains the models. */
    @Setup
    public void open() {
        scorer = new Scorer(OwnModels.ofSizes(ModelBenchmark.sizes(models)).stream()
                .map(LinearNumbers::read)
                .toList());
        room = scorer.newRoom();
        verbatims = Comments.shortEnglish().stream().map(Verbatim::of).toList();
    }

    /**
     * Normal form.
     *
     * @return the characters
     */
    @Benchmark
    public long stage1Normalize() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            normalizer.normalize(verbatim.text(), Limits.DEFAULT, text);
            sum += text.length();
        }
        return sum;
    }

    /**
     * Tokens and their hashes.
     *
     * @return the characters
     */
    @Benchmark
    public long stage2Tokenize() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            normalizer.normalize(verbatim.text(), Limits.DEFAULT, text);
            tokenizer.tokenize(Limits.DEFAULT);
            sum += text.length();
        }
        return sum;
    }

    /**
     * Quoted replies and signatures.
     *
     * @return the tokens
     */
    @Benchmark
    public long stage3Zones() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            document.open(verbatim);
            sum += document.tokens().count();
        }
        return sum;
    }

    /**
     * Whether it says anything.
     *
     * @return the tokens
     */
    @Benchmark
    public long stage4Triage() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            document.open(verbatim);
            sum += document.tokens().count() + triage.status(document).ordinal();
        }
        return sum;
    }

    /**
     * What features are made of.
     *
     * @return the tokens
     */
    @Benchmark
    public long stage5Units() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            document.open(verbatim);
            sum += document.tokens().count() + triage.status(document).ordinal();
            scorer.readUnits(document, room);
        }
        return sum;
    }

    /**
     * What words are worth by themselves.
     *
     * @return the known features
     */
    @Benchmark
    public long stage6Words() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            document.open(verbatim);
            sum += triage.status(document).ordinal();
            scorer.readUnits(document, room);
            scorer.addWords(document, room);
            sum += scorer.known(room, 0);
        }
        return sum;
    }

    /**
     * What they are worth beside each other.
     *
     * @return the known features
     */
    @Benchmark
    public long stage7Context() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            document.open(verbatim);
            sum += triage.status(document).ordinal();
            scorer.score(document, room);
            sum += scorer.known(room, 0);
        }
        return sum;
    }

    /**
     * Probabilities and decisions: all below the result object.
     *
     * @return how many labels hold
     */
    @Benchmark
    public long stage8Decide() {
        long sum = 0;
        for (Verbatim verbatim : verbatims) {
            document.open(verbatim);
            sum += triage.status(document).ordinal();
            scorer.score(document, room);
            for (int m = 0; m < scorer.models().size(); m++) {
                verdict.read(scorer, room, m);
                sum += verdict.count();
            }
        }
        return sum;
    }
}
