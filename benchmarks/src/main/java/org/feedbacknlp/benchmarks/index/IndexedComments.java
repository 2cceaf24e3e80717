package org.feedbacknlp.benchmarks.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.benchmarks.data.GeneratedComments;
import org.feedbacknlp.benchmarks.data.GeneratedText;

/**
 * Analyses of as many comments as one wants, without analysing as many: what a few thousand say was analysed once, and comes again with
 * other ids, dates, scores, respondents and segments. Thread-safe.
 */
public final class IndexedComments {
    /** How many texts there are. */
    public static final int TEXTS = 20_000;

    private static final long SEED = 7;

    private final GeneratedComments comments = new GeneratedComments(SEED);
    private final List<Spoken> pool = new ArrayList<>(TEXTS);

    /** What was said, and what was found in it. */
    private record Spoken(GeneratedText words, Analysis analysis) {}

    /** Analyses the texts. */
    public IndexedComments() {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .layers(
                        Layer.TOKENS,
                        Layer.LANGUAGE,
                        Layer.SENTENCES,
                        Layer.CLAUSES,
                        Layer.SENTIMENT,
                        Layer.TOPICS,
                        Layer.SIGNALS)
                .build()) {
            for (int i = 0; i < TEXTS; i++) {
                GeneratedText words = comments.text(i);
                pool.add(new Spoken(words, analyzer.analyze(words.text())));
            }
        }
    }

    /**
     * Returns the first comments in memory.
     *
     * @param count how many
     * @param edition what they say; the ids are the same in each
     * @return their analyses
     */
    public List<Analysis> list(int count, int edition) {
        return IntStream.range(0, count).mapToObj(i -> analysis(i, edition)).toList();
    }

    /**
     * Returns the first comments, made while they are read.
     *
     * @param count how many
     * @return their analyses
     */
    public Iterable<Analysis> stream(long count) {
        return () -> LongStream.range(0, count).mapToObj(i -> analysis(i, 0)).iterator();
    }

    private Analysis analysis(long number, int edition) {
        int drawn = new SplittableRandom(SEED + edition ^ number << 8).nextInt(TEXTS);
        Spoken spoken = pool.get(drawn);
        Analysis.Builder analysis = Analysis.builder(
                comments.around(spoken.words(), number),
                spoken.analysis().status(),
                spoken.analysis().provenance());
        spoken.analysis().layers().forEach(layer -> copy(layer, spoken.analysis(), analysis));
        return analysis.build();
    }

    private static <T extends LayerValue> void copy(Layer<T> layer, Analysis from, Analysis.Builder to) {
        from.get(layer).ifPresent(value -> to.put(layer, value));
    }
}
