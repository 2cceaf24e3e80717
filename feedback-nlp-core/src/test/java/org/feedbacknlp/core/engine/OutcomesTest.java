package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.BatchSummary;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch at its edges: small windows, late workers, broken listeners, and errors that nobody may swallow. */
class OutcomesTest {
    private static CoreAnalyzer analyzer(Annotator annotator) {
        return new HandMade()
                .stage("acme", Scope.VERBATIM, Layer.LABELS, annotator)
                .analyzer();
    }

    private static CoreAnalyzer quick() {
        return analyzer(HandMade.saying("acme", "x"));
    }

    private static Stream<Verbatim> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Verbatim.builder("some text").id("v" + i).build());
    }

    private static List<String> ids(Batch batch) {
        List<String> ids = new ArrayList<>();
        batch.forEach(outcome -> ids.add(outcome.id()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 7",
        "2, 1, 7",
        "8, 1, 50",
        "8, 3, 50",
        "3, 64, 200",
        "2, 65, 1000",
        "16, 5000, 1000",
        "4, 4096, 0",
        "64, 64, 64"
    })
    void anyWindowAndAnyNumberOfThreadsGiveAllOutcomesInOrder(int threads, int window, int count) {
        try (CoreAnalyzer analyzer = quick();
                Batch batch = analyzer.analyzeAll(
                        numbered(count),
                        BatchOptions.DEFAULT.withThreads(threads).withWindow(window))) {
            assertEquals(IntStream.range(0, count).mapToObj(i -> "v" + i).toList(), ids(batch));
            assertEquals(count, batch.summary().done());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "4, 7", "8, 64", "8, 1000"})
    void N075_neverMoreThanTheWindowIsUnderWay(int threads, int window) {
        AtomicInteger read = new AtomicInteger();
        try (CoreAnalyzer analyzer = quick();
                Batch batch = analyzer.analyzeAll(
                        numbered(3_000).peek(verbatim -> read.incrementAndGet()),
                        BatchOptions.DEFAULT.withThreads(threads).withWindow(window))) {
            int taken = 0;
            for (Outcome outcome : batch) {
                assertEquals("v" + taken++, outcome.id());
                int ahead = read.get() - taken;
                assertTrue(ahead <= window, () -> ahead + " ahead, " + window + " allowed");
            }
        }
    }

    /** The first item waits until most others are done: they are done, and still come behind it. */
    @Test
    void aSlowItemHoldsBackOnlyTheOutcomesAndNotTheWork() {
        int count = 400;
        CountDownLatch others = new CountDownLatch(count / 2);
        Annotator annotator = (document, annotations) -> {
            if (document.verbatim().id().equals("v0")) {
                awaitIt(others);
            } else {
                others.countDown();
            }
        };
        try (CoreAnalyzer analyzer = analyzer(annotator);
                Batch batch = analyzer.analyzeAll(
                        numbered(count), BatchOptions.DEFAULT.withThreads(2).withWindow(count))) {
            assertEquals(IntStream.range(0, count).mapToObj(i -> "v" + i).toList(), ids(batch));
            assertEquals("{}", batch.summary().reasons().toString(), "nobody waited in vain");
        }
    }

    private static void awaitIt(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void N069_outOfMemoryReachesTheConsumerAndEndsTheBatch(int threads) {
        OutOfMemoryError fatal = new OutOfMemoryError("for the test");
        Annotator annotator = (document, annotations) -> {
            if (document.verbatim().id().equals("v5")) {
                throw fatal;
            }
        };
        try (CoreAnalyzer analyzer = analyzer(annotator);
                Batch batch = analyzer.analyzeAll(
                        numbered(1_000),
                        BatchOptions.DEFAULT.withThreads(threads).withWindow(8))) {
            assertSame(fatal, assertThrows(OutOfMemoryError.class, () -> ids(batch)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aListenerThatThrowsEndsTheBatchWithWhatItThrew(int threads) {
        IllegalStateException mine = new IllegalStateException("mine");
        try (CoreAnalyzer analyzer = quick();
                Batch batch = analyzer.analyzeAll(
                        numbered(10), BatchOptions.DEFAULT.withThreads(threads).withProgress(summary -> {
                            throw mine;
                        }))) {
            assertSame(mine, assertThrows(IllegalStateException.class, () -> ids(batch)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theLastReportIsTheSummaryAndIsMadeOnTheConsumingThread(int threads) {
        List<BatchSummary> told = new ArrayList<>();
        Set<Thread> tellers = ConcurrentHashMap.newKeySet();
        try (CoreAnalyzer analyzer = quick();
                Batch batch = analyzer.analyzeAll(
                        numbered(300), BatchOptions.DEFAULT.withThreads(threads).withProgress(summary -> {
                            told.add(summary);
                            tellers.add(Thread.currentThread());
                        }))) {
            ids(batch);
            assertEquals(Set.of(Thread.currentThread()), tellers);
            assertEquals(batch.summary(), told.get(told.size() - 1));
            assertEquals(300, batch.summary().total());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void cancellingInTheMiddleStopsTheReadingAndSaysSoEveryTime(int threads) {
        AtomicInteger read = new AtomicInteger();
        try (CoreAnalyzer analyzer = quick()) {
            Batch batch = analyzer.analyzeAll(
                    numbered(100_000).peek(verbatim -> read.incrementAndGet()),
                    BatchOptions.DEFAULT.withThreads(threads).withWindow(10));
            Iterator<Outcome> outcomes = batch.iterator();
            outcomes.next();
            batch.cancel();
            int before = read.get();
            for (int i = 0; i < 3; i++) {
                assertThrows(CancelledException.class, outcomes::hasNext);
                assertThrows(CancelledException.class, outcomes::next);
            }
            assertEquals(before, read.get());
            assertEquals(1, batch.summary().done());
            batch.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void behindTheLastThereIsNoneAndCancellingIsTooLate(int threads) {
        try (CoreAnalyzer analyzer = quick();
                Batch batch = analyzer.analyzeAll(numbered(3), BatchOptions.DEFAULT.withThreads(threads))) {
            Iterator<Outcome> outcomes = batch.iterator();
            for (int i = 0; i < 3; i++) {
                outcomes.next();
            }
            assertFalse(outcomes.hasNext());
            assertThrows(NoSuchElementException.class, outcomes::next);
            batch.cancel();
            assertFalse(outcomes.hasNext(), "it had ended before");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void C7_unreadableItemsFailAloneAndKeepTheirPlace(int threads) {
        Stream<Verbatim> rows = IntStream.range(0, 500).mapToObj(i -> {
            if (i % 10 == 3) {
                throw new UnreadableItemException("row" + i, "too few columns");
            }
            return Verbatim.builder("some text").id("row" + i).build();
        });
        try (CoreAnalyzer analyzer = quick();
                Batch batch = analyzer.analyzeAll(
                        rows, BatchOptions.DEFAULT.withThreads(threads).withWindow(16))) {
            int index = 0;
            for (Outcome outcome : batch) {
                assertEquals(index, outcome.index());
                assertEquals("row" + index, outcome.id());
                assertEquals(index % 10 == 3, outcome instanceof Outcome.Failed, "row " + index);
                index++;
            }
            assertEquals(450, batch.summary().done());
            assertEquals(50, batch.summary().failed());
            assertEquals(50L, batch.summary().reasons().get("input: too few columns"));
        }
    }

    @Test
    void C7_failuresOfAnnotatorsAreCountedThoughTheItemsAreDone() {
        Annotator annotator = (document, annotations) -> {
            if (document.verbatim().id().endsWith("7")) {
                throw new IllegalStateException();
            }
        };
        try (CoreAnalyzer analyzer = analyzer(annotator);
                Batch batch = analyzer.analyzeAll(numbered(100))) {
            ids(batch);
            assertEquals(100, batch.summary().done());
            assertEquals(0, batch.summary().failed());
            assertEquals(10L, batch.summary().reasons().get("acme: java.lang.IllegalStateException"));
        }
    }

    @Test
    void theSummaryMayBeReadFromAnotherThreadMeanwhile() throws Exception {
        try (CoreAnalyzer analyzer = quick();
                Batch batch = analyzer.analyzeAll(numbered(5_000))) {
            AtomicBoolean reading = new AtomicBoolean(true);
            List<Long> seen = new ArrayList<>();
            Thread reader = new Thread(() -> {
                while (reading.get()) {
                    seen.add(batch.summary().total());
                }
            });
            reader.start();
            ids(batch);
            reading.set(false);
            reader.join();
            assertEquals(seen.stream().sorted().toList(), seen, "counts never fall");
            assertEquals(5_000, batch.summary().total());
        }
    }

    @Test
    void closingABatchLeavesItsInputToTheCaller() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Verbatim> input = numbered(10).onClose(() -> closed.set(true));
        try (CoreAnalyzer analyzer = quick()) {
            analyzer.analyzeAll(input).close();
        }
        assertFalse(closed.get());
        input.close();
        assertTrue(closed.get());
    }

    @Test
    void twoBatchesOfOneAnalyzerDoNotMeet() {
        try (CoreAnalyzer analyzer = quick();
                Batch one = analyzer.analyzeAll(numbered(500), BatchOptions.DEFAULT.withThreads(2));
                Batch two = analyzer.analyzeAll(numbered(500), BatchOptions.DEFAULT.withThreads(2))) {
            Iterator<Outcome> first = one.iterator();
            Iterator<Outcome> second = two.iterator();
            for (int i = 0; i < 500; i++) {
                assertEquals("v" + i, first.next().id());
                if (i == 250) {
                    one.summary();
                }
                assertEquals("v" + i, second.next().id());
            }
            one.cancel();
            assertFalse(second.hasNext());
        }
    }
}
