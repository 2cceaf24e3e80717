package org.feedbacknlp.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.benchmarks.data.Comments;
import org.feedbacknlp.benchmarks.peer.OwnModels;
import org.feedbacknlp.core.feature.ContextFeatures;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.feature.WordFeatures;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
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

/** Adding up the rows of the known features of each comment, for a model of 77 labels; finding the rows is done before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class RowBenchmark {
    private static final int LABELS = 77;
    private static final int MOST_ROWS = 257;

    /** How weights are kept. */
    @Param
    public RowLayout layout = RowLayout.BYTES;

    private final int[] sums = new int[LABELS];
    private RowLayout.Rows weights;
    private List<int[]> comments;

    /** Makes the benchmark; JMH does. */
    public RowBenchmark() {}

    /** Trains the model and finds the rows. */
    @Setup
    public void find() {
        LinearModel model = model();
        weights = layout.of(model);
        comments = rows(model);
    }

    private static LinearModel model() {
        return LinearNumbers.read(OwnModels.ofSizes(List.of(LABELS)).get(0));
    }

    private static List<int[]> rows(LinearModel model) {
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        List<int[]> rows = new ArrayList<>();
        for (String comment : Comments.shortEnglish()) {
            document.open(Verbatim.of(comment));
            KeyBuffer keys = keys(document, model.spec());
            rows.add(IntStream.range(0, keys.count())
                    .map(i -> Arrays.binarySearch(model.keys(), keys.key(i)))
                    .filter(row -> row >= 0)
                    .limit(MOST_ROWS)
                    .toArray());
        }
        return rows;
    }

    private static KeyBuffer keys(TextDocument document, FeatureSpec spec) {
        Units units = new Units();
        units.read(document);
        KeyBuffer keys = new KeyBuffer();
        WordFeatures ofWords = new WordFeatures(spec);
        long[] words = new long[units.count()];
        for (int u = 0; u < words.length; u++) {
            words[u] = ofWords.read(document.tokens(), units.token(u), keys);
        }
        new ContextFeatures(spec).read(words, units, keys);
        return keys;
    }

    /**
     * What a layout costs beside time.
     *
     * @param bytes that the weights take
     * @param rows of a comment in the mean
     * @param changed share of comments whose highest sum is another label's than with all weights
     */
    public record Cost(long bytes, double rows, double changed) {}

    /**
     * Works out what a layout costs beside time.
     *
     * @param layout the layout
     * @return the cost
     */
    public static Cost cost(RowLayout layout) {
        LinearModel model = model();
        RowLayout.Rows exact = RowLayout.BYTES.of(model);
        RowLayout.Rows kept = layout.of(model);
        int changed = 0;
        int known = 0;
        List<int[]> comments = rows(model);
        for (int[] rows : comments) {
            changed += top(model, exact, rows) == top(model, kept, rows) ? 0 : 1;
            known += rows.length;
        }
        return new Cost(kept.bytes(), (double) known / comments.size(), (double) changed / comments.size());
    }

    private static int top(LinearModel model, RowLayout.Rows weights, int[] rows) {
        int[] sums = new int[LABELS];
        weights.add(rows, sums);
        int top = 0;
        for (int k = 1; k < LABELS; k++) {
            top = sums[k] * model.scale(k) > sums[top] * model.scale(top) ? k : top;
        }
        return top;
    }

    /**
     * Adds the rows of each comment up.
     *
     * @return the sums' sum
     */
    @Benchmark
    public long add() {
        long sum = 0;
        for (int[] rows : comments) {
            Arrays.fill(sums, 0);
            weights.add(rows, sums);
            sum += sums[0];
        }
        return sum;
    }
}
