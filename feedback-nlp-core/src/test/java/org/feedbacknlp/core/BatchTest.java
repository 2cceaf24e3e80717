package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.BatchSummary;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches: ordered, lazy, bounded, cancellable, and one failure is one item's (C2, C7, C10). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchTest {
    private static final List<String> PHRASES = List.of(
            "great app",
            "too expensive and the delivery was late",
            "n/a",
            "",
            "it crashes every day, but support is helpful",
            "meh",
            "I don't like it",
            "sehr gut",
            "👍");

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.create();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static Stream<Verbatim> verbatims(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Verbatim.builder(PHRASES.get(i % PHRASES.size()) + " " + i / PHRASES.size())
                        .id("v" + i)
                        .build());
    }

    private static BatchOptions threads(int count) {
        return BatchOptions.DEFAULT.withThreads(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 64})
    void N074_C2_everyThreadCountGivesTheSameOutcomesInTheOrderOfTheInput(int threads) {
        List<Map<String, Object>> expected = verbatims(2_000)
                .map(verbatim -> analyzer.analyze(verbatim).toJson())
                .toList();
        try (Batch batch = analyzer.analyzeAll(verbatims(2_000), threads(threads))) {
            List<Outcome> outcomes = batch.stream().toList();
            assertEquals(expected, outcomes.stream().map(Outcome::toJson).toList());
            assertEquals(
                    IntStream.range(0, 2_000).mapToObj(Long::valueOf).toList().toString(),
                    outcomes.stream().map(Outcome::index).toList().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void readsNothingBeforeItIsAsked(int threads) {
        AtomicInteger read = new AtomicInteger();
        try (Batch batch = analyzer.analyzeAll(verbatims(10).peek(v -> read.incrementAndGet()), threads(threads))) {
            assertEquals(0, read.get());
            assertEquals(0, batch.summary().total());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void N075_readsNoFurtherAheadThanTheWindow(int threads) {
        AtomicInteger read = new AtomicInteger();
        int window = 100;
        Stream<Verbatim> endless = Stream.generate(() -> {
            read.incrementAndGet();
            return Verbatim.of("fine");
        });
        try (Batch batch = analyzer.analyzeAll(endless, threads(threads).withWindow(window))) {
            Iterator<Outcome> outcomes = batch.iterator();
            for (int taken = 1; taken <= 1_000; taken++) {
                outcomes.next();
                int ahead = read.get() - taken;
                assertTrue(ahead <= window + 1, "read " + ahead + " ahead after " + taken);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void N002_C7_anItemThatCannotBeHadFailsAlone(int threads) {
        Stream<Verbatim> input = Stream.of("a", "null", "broken", "b").map(id -> switch (id) {
            case "null" -> null;
            case "broken" -> throw new UnreadableItemException("r3", "row 3 has 2 columns instead of 4");
            default -> Verbatim.builder("good").id(id).build();
        });
        try (Batch batch = analyzer.analyzeAll(input, threads(threads))) {
            List<Outcome> outcomes = batch.stream().toList();
            assertEquals(
                    List.of("a", "", "r3", "b"),
                    outcomes.stream().map(Outcome::id).toList());
            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcomes.get(2));
            assertEquals("row 3 has 2 columns instead of 4", failed.failure().reason());
            BatchSummary summary = batch.summary();
            assertEquals(2, summary.done());
            assertEquals(2, summary.failed());
            assertEquals(
                    Map.of("input: the item is null", 1L, "input: row 3 has 2 columns instead of 4", 1L),
                    summary.reasons());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aBrokenStreamEndsTheBatchAfterWhatWasReadBefore(int threads) {
        Stream<Verbatim> input = verbatims(10).peek(verbatim -> {
            if (verbatim.id().equals("v7")) {
                throw new IllegalStateException("disk gone");
            }
        });
        try (Batch batch = analyzer.analyzeAll(input, threads(threads))) {
            List<String> ids = new ArrayList<>();
            IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> {
                for (Outcome outcome : batch) {
                    ids.add(outcome.id());
                }
            });
            assertEquals("disk gone", thrown.getMessage());
            assertEquals(List.of("v0", "v1", "v2", "v3", "v4", "v5", "v6"), ids);
        }
    }

    @Test
    void theOutcomesCanBeHadOnce() {
        try (Batch batch = analyzer.analyzeAll(verbatims(3))) {
            assertTrue(batch.iterator().hasNext());
            assertThrows(IllegalStateException.class, batch::iterator);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aCancelledBatchEndsWithCancelled(int threads) {
        try (Batch batch = analyzer.analyzeAll(verbatims(1_000_000), threads(threads))) {
            Iterator<Outcome> outcomes = batch.iterator();
            outcomes.next();
            batch.cancel();
            assertThrows(CancelledException.class, () -> {
                while (outcomes.hasNext()) {
                    outcomes.next();
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void N073_closingTheAnalyzerEndsItsBatches(int threads) throws InterruptedException {
        FeedbackAnalyzer closing = FeedbackAnalyzer.create();
        CountDownLatch running = new CountDownLatch(1);
        Thread closer = new Thread(() -> {
            try {
                running.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            closing.close();
        });
        closer.start();
        Batch batch = closing.analyzeAll(Stream.generate(() -> Verbatim.of("slow again")), threads(threads));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(CancelledException.class, () -> {
                    for (Outcome outcome : batch) {
                        assertEquals("", outcome.id());
                        running.countDown();
                    }
                }));
        closer.join();
        assertThrows(IllegalStateException.class, () -> closing.analyze("after close"));
        assertThrows(IllegalStateException.class, () -> closing.analyzeAll(Stream.of()));
        closing.close();
    }

    @Test
    void N067_anInterruptEndsTheBatchAndKeepsTheFlag() throws InterruptedException {
        AtomicInteger flagged = new AtomicInteger();
        Thread consumer = new Thread(() -> {
            try (Batch batch = analyzer.analyzeAll(verbatims(1_000_000), threads(2))) {
                Thread.currentThread().interrupt();
                assertThrows(CancelledException.class, () -> batch.stream().count());
                flagged.set(Thread.currentThread().isInterrupted() ? 1 : 0);
            }
        });
        consumer.start();
        consumer.join();
        assertEquals(1, flagged.get());
    }

    @Test
    void progressIsToldAndTheLastIsTheSummary() {
        List<BatchSummary> told = new ArrayList<>();
        try (Batch batch = analyzer.analyzeAll(verbatims(500), threads(2).withProgress(told::add))) {
            assertEquals(500, batch.stream().count());
            BatchSummary last = told.get(told.size() - 1);
            assertEquals(500, last.done());
            assertEquals(last, batch.summary());
            assertTrue(last.perSecond() > 0);
        }
    }

    @Test
    void C10_noThreadIsLeftBehind() {
        try (Batch batch = analyzer.analyzeAll(verbatims(5_000), threads(8))) {
            assertEquals(5_000, batch.stream().count());
        }
        assertNoThreadIsLeft();
    }

    @Test
    void C10_closingTheAnalyzerLeavesNoThreadOfItsBatches() {
        FeedbackAnalyzer own = FeedbackAnalyzer.create();
        Iterator<Outcome> outcomes =
                own.analyzeAll(verbatims(50_000), threads(8)).iterator();
        assertTrue(outcomes.hasNext());
        own.close();
        assertNoThreadIsLeft();
        assertThrows(CancelledException.class, outcomes::next);
    }

    private static void assertNoThreadIsLeft() {
        Thread[] threads = new Thread[Thread.activeCount() + 64];
        int count = Thread.enumerate(threads);
        List<String> ours = Arrays.stream(threads, 0, count)
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("feedback-nlp"))
                .toList();
        assertTrue(ours.isEmpty(), "left behind: " + ours);
    }

    @Test
    void C7_reasonsBeyondTheHundredthAreCountedTogether() {
        Iterator<Verbatim> broken = new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < 500;
            }

            @Override
            public Verbatim next() {
                throw new UnreadableItemException("", "row " + ++row + " is broken");
            }
        };
        Stream<Verbatim> rows =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(broken, Spliterator.ORDERED), false);
        try (Batch batch = analyzer.analyzeAll(rows, threads(1))) {
            batch.forEach(outcome -> assertEquals("", outcome.id()));
            BatchSummary summary = batch.summary();
            assertEquals(500, summary.failed());
            assertEquals(BatchSummary.MAX_REASONS, summary.reasons().size());
            assertEquals(401, summary.reasons().get(BatchSummary.OTHER_REASONS));
        }
    }

    @Test
    void anEmptyStreamHasNoOutcome() {
        try (Batch batch = analyzer.analyzeAll(Stream.of())) {
            assertFalse(batch.iterator().hasNext());
            assertEquals(0, batch.summary().total());
        }
    }
}
