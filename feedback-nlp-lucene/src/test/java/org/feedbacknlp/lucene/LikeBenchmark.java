package org.feedbacknlp.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.rule.Rule;

/**
 * Measures roughly what similar verbatims, near-duplicates, suggestions and alerts cost, over generated comments of which some are varied
 * copies of others, in time of the one thread's CPU. A programme, not a test: {@code java ... org.feedbacknlp.lucene.LikeBenchmark [analyses] [percent of copies]}.
 */
public final class LikeBenchmark {
    private static final int ROUNDS = 400;
    private static final int ALERTS = 1_000;

    private LikeBenchmark() {}

    /**
     * Runs the measurement.
     *
     * @param args how many analyses, how many of a hundred are copies
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int copies = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        List<Analysis> analyses = withCopies(GeneratedAnalyses.of(count), copies);
        Path folder = Files.createTempDirectory("like");
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsertAll(analyses);
            index.commit();
            duplicates(index);
            similar(index, count);
            suggestions(index);
        }
        clear(folder);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsertAll(fewWords(count));
            index.commit();
            System.out.println("texts of few words in any order:");
            duplicates(index);
        }
        alerts(analyses);
        clear(folder);
    }

    private static List<Analysis> withCopies(List<Analysis> analyses, int percent) {
        Random random = new Random(7);
        List<Analysis> varied = new ArrayList<>(analyses.size());
        for (Analysis analysis : analyses) {
            boolean copies = random.nextInt(100) < percent && !varied.isEmpty();
            Analysis model = copies ? varied.get(random.nextInt(varied.size())) : analysis;
            String text = model.verbatim().text() + (copies && random.nextBoolean() ? " again" : "");
            varied.add(Given.verbatim(analysis.verbatim().id(), text)
                    .with(v -> analysis.verbatim().date().ifPresent(v::date))
                    .with(v -> analysis.verbatim().respondent().ifPresent(v::respondent))
                    .analysis());
        }
        return varied;
    }

    /** No two alike, and all of them of the same shingles: the worst there is for what looks up rare ones. */
    private static List<Analysis> fewWords(int count) {
        Random random = new Random(7);
        List<Analysis> analyses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = 20; left > 0; left--) {
                text.append((char) ('a' + random.nextInt(20))).append(' ');
            }
            analyses.add(Given.plain("r" + i, text.toString()));
        }
        return analyses;
    }

    private static void duplicates(FeedbackIndex index) {
        for (int round = 0; round < 3; round++) {
            long start = cpu();
            DuplicateResult found = index.duplicates(DuplicateRequest.ALL);
            System.out.printf(Locale.ROOT, "duplicates: %.2f s, %s%n", seconds(start), found);
        }
    }

    private static void similar(FeedbackIndex index, int count) {
        Random random = new Random(7);
        report(
                "similar to a verbatim, 10 hits",
                () -> index.similar(SimilarRequest.toVerbatim("r" + random.nextInt(count))
                                .build())
                        .size());
        report(
                "the same with text and spans",
                () -> index.similar(SimilarRequest.toVerbatim("r" + random.nextInt(count))
                                .text(true)
                                .highlight(true)
                                .build())
                        .size());
    }

    private static void suggestions(FeedbackIndex index) {
        for (String typed : List.of("w", "w1", "w12", "del", "a")) {
            report("suggest 10 for " + typed, () -> index.suggest(typed, 10).size());
        }
    }

    private static void alerts(List<Analysis> analyses) {
        Random random = new Random(7);
        RandomRules rules = new RandomRules(random);
        Alerts.Builder builder = Alerts.builder();
        for (int i = 0; i < ALERTS; i++) {
            Rule rule = rules.next(2);
            builder.add("a" + i, rule);
        }
        Alerts alerts = builder.build();
        report(
                ALERTS + " alerts on one analysis",
                () -> alerts.match(analyses.get(random.nextInt(analyses.size())))
                        .size());
    }

    /** Something that is measured. */
    @FunctionalInterface
    private interface Call {
        int run();
    }

    private static void report(String what, Call call) {
        double[] times = new double[ROUNDS];
        long results = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = cpu();
            results += call.run();
            times[round % ROUNDS] = seconds(start) * 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f us, p99 %.0f us, %d results%n",
                what,
                times[ROUNDS / 2],
                times[ROUNDS * 99 / 100],
                results);
    }

    /** The machine may be busy with something else. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (cpu() - start) / 1e9;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
