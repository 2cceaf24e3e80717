package org.feedbacknlp.training.language;

import java.util.List;
import java.util.Locale;

/** How long one text takes on one thread: the best of several passes after a warm-up. */
final class Speed {
    private static final int PASSES = 12;
    private static final long PASS_NANOS = 300_000_000;

    private Speed() {}

    /** Measures a detector on texts, in turn. */
    static String of(Detector detector, List<String> texts) {
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            best = Math.min(best, pass(detector, texts));
        }
        return String.format(Locale.ROOT, "%.3f us, %,.0f texts a second", best / 1_000, 1e9 / best);
    }

    private static double pass(Detector detector, List<String> texts) {
        int answers = 0;
        int count = 0;
        long start = System.nanoTime();
        long elapsed = 0;
        while (elapsed < PASS_NANOS) {
            for (String text : texts) {
                answers += detector.detect(text).tag().length();
            }
            count += texts.size();
            elapsed = System.nanoTime() - start;
        }
        if (answers == 0) {
            throw new IllegalStateException("no answers");
        }
        return elapsed / (double) count;
    }
}
