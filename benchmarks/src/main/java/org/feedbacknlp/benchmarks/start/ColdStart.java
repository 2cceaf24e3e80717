package org.feedbacknlp.benchmarks.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;

/**
 * A programme that analyses one comment right after its start, and then as many as it can: for {@link Starts} to launch. Reads nothing but
 * its arguments: the moment when it was launched in milliseconds, for how many seconds to go on, and maybe a model, which alone is then
 * asked.
 */
public final class ColdStart {
    private static final long STEP_NANOS = 100_000_000;
    private static final double NEARLY = 0.9;
    private static final String COMMENT =
            "The delivery was late again and nobody told us, but the driver was friendly. Box %d arrived in one piece.";

    private ColdStart() {}

    /**
     * Prints the milliseconds from the launch to the first analysis and to nine tenths of full speed, and full speed in comments a
     * second.
     *
     * @param args launch, seconds, model
     */
    public static void main(String[] args) {
        AnalyzerBuilder builder = FeedbackAnalyzer.builder().cache(CacheOptions.OFF);
        if (args.length > 2) {
            builder.layers(Layer.LABELS)
                    .option("feedback-models", "evidence", "false")
                    .model(Path.of(args[2]));
        }
        try (FeedbackAnalyzer analyzer = builder.build()) {
            long layers = analyzer.analyze(COMMENT.formatted(0)).layers().size();
            long first = System.currentTimeMillis() - Long.parseLong(args[0]);
            List<Long> counts = counts(analyzer, Integer.parseInt(args[1]), layers);
            List<Long> sorted = counts.stream().sorted().toList();
            // The median of the faster half: what it runs at once it is compiled, while others use the machine.
            double full = sorted.isEmpty() ? 0 : sorted.get(sorted.size() * 3 / 4);
            int step = 0;
            while (step < counts.size() && counts.get(step) < NEARLY * full) {
                step++;
            }
            System.out.println(first + " " + (first + (step + 1) * STEP_NANOS / 1_000_000) + " "
                    + (long) (full * 1e9 / STEP_NANOS));
        }
    }

    private static List<Long> counts(FeedbackAnalyzer analyzer, int seconds, long layers) {
        List<Long> counts = new ArrayList<>();
        long at = 0;
        for (int step = 0; step < seconds * 10; step++) {
            long until = System.nanoTime() + STEP_NANOS;
            long before = at;
            while (System.nanoTime() < until) {
                layers += analyzer.analyze(COMMENT.formatted(at++)).layers().size();
            }
            counts.add(at - before);
        }
        if (layers < 0) {
            throw new AssertionError("not reached; keeps the work");
        }
        return counts;
    }
}
