package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every accumulator: the result does not depend on how the work was divided. */
class AccumulatorLawsTest {
    private static final FindingOptions SURE = new FindingOptions(0.9, 5);

    /** An accumulator, one that is set up otherwise, and how to merge without knowing its type. */
    private record Kind<A extends Accumulator<A>>(Supplier<A> empty, Supplier<A> otherwise) {
        String result(List<List<Analysis>> parts) {
            A all = empty.get();
            for (List<Analysis> part : parts) {
                A one = empty.get();
                part.forEach(one::add);
                all.merge(one);
            }
            return JsonTree.line(all.toJson());
        }

        String rightToLeft(List<List<Analysis>> parts) {
            A all = empty.get();
            for (int i = parts.size() - 1; i >= 0; i--) {
                A one = empty.get();
                parts.get(i).forEach(one::add);
                one.merge(all);
                all = one;
            }
            return JsonTree.line(all.toJson());
        }

        String onThreads(List<List<Analysis>> parts, ExecutorService pool)
                throws InterruptedException, ExecutionException {
            List<Future<A>> futures = new ArrayList<>();
            for (List<Analysis> part : parts) {
                futures.add(pool.submit(() -> {
                    A one = empty.get();
                    part.forEach(one::add);
                    return one;
                }));
            }
            A all = empty.get();
            for (Future<A> future : futures) {
                all.merge(future.get());
            }
            return JsonTree.line(all.toJson());
        }

        void mergeOtherwise() {
            empty.get().merge(otherwise.get());
        }
    }

    private static <A extends Accumulator<A>> Named<Kind<?>> kind(
            String name, Supplier<A> empty, Supplier<A> otherwise) {
        return Named.of(name, new Kind<>(empty, otherwise));
    }

    static Stream<Named<Kind<?>>> kinds() {
        DriverOptions drivers = new DriverOptions(SURE, Importance.JOHNSON, 40, 1);
        Set<String> topics = Set.of("app", "billing", "delivery", "price", "support");
        return Stream.of(
                kind(
                        "overview",
                        () -> new Overview(ScoreMetric.NPS, SURE),
                        () -> new Overview(ScoreMetric.NPS_MEAN, SURE)),
                kind(
                        "topics",
                        () -> new TopicTable(ScoreMetric.NPS, SURE),
                        () -> new TopicTable(ScoreMetric.NPS, FindingOptions.DEFAULT)),
                kind(
                        "weeks",
                        () -> new Timeline(TimeStep.WEEK, ScoreMetric.NPS, SURE),
                        () -> new Timeline(TimeStep.MONTH, ScoreMetric.NPS, SURE)),
                kind(
                        "months of stars",
                        () -> new Timeline(TimeStep.MONTH, ScoreMetric.STARS, SURE),
                        () -> new Timeline(TimeStep.MONTH, ScoreMetric.CSAT, SURE)),
                kind(
                        "segments",
                        () -> new SegmentTable(Cut.segment("plan"), ScoreMetric.NPS, SURE),
                        () -> new SegmentTable(Cut.channel(), ScoreMetric.NPS, SURE)),
                kind(
                        "contrast",
                        () -> new TopicContrast(Cut.segment("plan"), "pro", "free", SURE),
                        () -> new TopicContrast(Cut.segment("plan"), "free", "pro", SURE)),
                kind(
                        "agreement",
                        () -> new AgreementTable(ScoreScale.NPS, SURE),
                        () -> new AgreementTable(ScoreScale.STARS, SURE)),
                kind(
                        "drivers",
                        () -> new Drivers(topics, ScoreMetric.NPS, drivers),
                        () -> new Drivers(Set.of("app"), ScoreMetric.NPS, drivers)),
                kind(
                        "quotes",
                        () -> new Quotes(new QuoteOptions(2, 4, 30, 0.5)),
                        () -> new Quotes(QuoteOptions.DEFAULT)),
                kind(
                        "signals",
                        () -> new SignalTable(ScoreMetric.NPS_MEAN, SURE),
                        () -> new SignalTable(ScoreMetric.NPS, SURE)),
                kind("severity", () -> new SeverityTable(SURE), () -> new SeverityTable(FindingOptions.DEFAULT)),
                kind("effort", () -> LayerShares.effort(SURE), () -> LayerShares.stages(SURE)),
                kind("emotions", () -> LayerShares.emotions(SURE), () -> LayerShares.effort(SURE)),
                kind("stages", () -> LayerShares.stages(SURE), () -> LayerShares.stages(FindingOptions.DEFAULT)),
                kind(
                        "signal quotes",
                        () -> new SignalQuotes(new QuoteOptions(2, 4, 30, 0.5)),
                        () -> new SignalQuotes(QuoteOptions.DEFAULT)),
                kind(
                        "severe verbatims",
                        () -> new SevereVerbatims(QuoteOptions.DEFAULT, 7),
                        () -> new SevereVerbatims(QuoteOptions.DEFAULT, 8)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void splitsAndOrdersNeverShow(Kind<?> kind) {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            List<Analysis> crowd = Crowd.of(seed, 150);
            String expected = kind.result(List.of(crowd));
            List<Analysis> shuffled = new ArrayList<>(crowd);
            Collections.shuffle(shuffled, random);
            List<List<Analysis>> parts = split(shuffled, random);
            String message = "seed " + seed;
            assertEquals(expected, kind.result(parts), message);
            assertEquals(expected, kind.rightToLeft(parts), message + ", merged from the right");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void n074_threadsNeverShow(Kind<?> kind) throws InterruptedException, ExecutionException {
        List<Analysis> crowd = Crowd.of(99, 400);
        String expected = kind.result(List.of(crowd));
        for (int threads : new int[] {1, 2, 8, 64}) {
            ExecutorService pool = Executors.newFixedThreadPool(threads, work -> new Thread(work, "accumulator-test"));
            try {
                List<List<Analysis>> parts = split(crowd, new Random(threads));
                assertEquals(expected, kind.onThreads(parts, pool), threads + " threads");
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static List<List<Analysis>> split(List<Analysis> all, Random random) {
        List<List<Analysis>> parts = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + random.nextInt(60));
            parts.add(all.subList(from, to));
            from = to;
        }
        return parts;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void emptyOnesSayThatThereIsNothing(Kind<?> kind) {
        String line = kind.result(List.of());
        assertTrue(!line.contains("value:0.0 interval"), line);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void othersAreRefused(Kind<?> kind) {
        assertThrows(IllegalArgumentException.class, kind::mergeOtherwise);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void analysesWithoutAnyLayerAreNoTrouble(Kind<?> kind) {
        List<Analysis> bare = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            bare.add(Given.text("").analysis());
        }
        String line = kind.result(List.of(bare));
        assertTrue(!line.contains("interval"), () -> "a figure made of nothing: " + line);
    }
}
