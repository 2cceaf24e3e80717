package org.feedbacknlp.benchmarks.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;

/**
 * What the cache of short verbatims is worth on real data: how many texts it can answer, and the time of a pass with it over the time
 * without. Takes raw TSV files whose second column is the text.
 */
public final class CacheGain {
    private static final int ROUNDS = 5;

    private CacheGain() {}

    /**
     * Prints a table row a file.
     *
     * @param files the files
     * @throws IOException if one cannot be read
     */
    public static void main(String[] files) throws IOException {
        System.out.println("| file | texts | answered from the cache | time with ÷ without |");
        System.out.println("|---|---|---|---|");
        for (String file : files) {
            List<String> texts = texts(Path.of(file));
            double with = Double.MAX_VALUE;
            double without = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                without = Math.min(without, seconds(texts, CacheOptions.OFF));
                with = Math.min(with, seconds(texts, CacheOptions.DEFAULT));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f %% | %.2f |%n",
                    file,
                    texts.size(),
                    100 * hits(texts),
                    with / without);
        }
    }

    private static List<String> texts(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", 3)[1])
                .toList();
    }

    private static double hits(List<String> texts) {
        Set<String> seen = new HashSet<>();
        long repeated = texts.stream()
                .filter(text -> text.length() <= CacheOptions.DEFAULT.maximumTextLength() && !seen.add(text))
                .count();
        return (double) repeated / texts.size();
    }

    private static double seconds(List<String> texts, CacheOptions cache) {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder().cache(cache).build()) {
            long start = System.nanoTime();
            long layers = 0;
            for (String text : texts) {
                layers += analyzer.analyze(text).layers().size();
            }
            if (layers < 0) {
                throw new AssertionError("not reached; keeps the work");
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
