package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of an analyzer: once, when nobody is inside, and nothing of it is left (N073, C10). */
class ClosingTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    /** An annotator that counts how often it was closed, and waits inside when told to. */
    private static final class Watched implements Annotator {
        private final AtomicInteger closed = new AtomicInteger();
        private final CountDownLatch inside = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private final boolean waits;

        Watched(boolean waits) {
            this.waits = waits;
        }

        @Override
        public void annotate(Document document, Annotations annotations) {
            inside.countDown();
            if (waits) {
                awaitIt(go);
            }
            assertEquals(0, closed.get(), "closed while a call is running");
            HandMade.saying("acme", "x").annotate(document, annotations);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private static void awaitIt(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS), "nobody came");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void N073_closingTwiceClosesTheAnnotatorsOnce() {
        Watched watched = new Watched(false);
        CoreAnalyzer analyzer = new HandMade().labels("acme", watched).analyzer();
        analyzer.analyze("some text");
        analyzer.close();
        analyzer.close();
        assertEquals(1, watched.closed.get());
    }

    @Test
    void N073_everyUseAfterCloseIsRefusedAndClosesNothingAgain() {
        Watched watched = new Watched(false);
        CoreAnalyzer analyzer = new HandMade().labels("acme", watched).analyzer();
        analyzer.close();
        Verbatim verbatim = Verbatim.of("some text");
        for (int i = 0; i < 3; i++) {
            assertThrows(IllegalStateException.class, () -> analyzer.analyze(verbatim));
            assertThrows(IllegalStateException.class, () -> analyzer.analyzeAll(Stream.of(verbatim)));
            assertThrows(IllegalStateException.class, () -> analyzer.whyNot(verbatim, Layer.LABELS, "x"));
        }
        analyzer.erase("some text");
        assertEquals(List.of(), analyzer.providers());
        assertEquals(1, watched.closed.get());
    }

    @Test
    void aRunningAnalysisIsFinishedBeforeItsAnnotatorsAreClosed() throws Exception {
        Watched watched = new Watched(true);
        CoreAnalyzer analyzer = new HandMade().labels("acme", watched).analyzer();
        Future<Analysis> running = threads.submit(() -> analyzer.analyze("some text"));
        awaitIt(watched.inside);
        analyzer.close();
        assertThrows(IllegalStateException.class, () -> analyzer.analyze("too late"));
        assertEquals(0, watched.closed.get(), "a call is running");
        watched.go.countDown();
        assertTrue(running.get(20, TimeUnit.SECONDS).get(Layer.LABELS).isPresent());
        assertEquals(1, watched.closed.get(), "the last to leave closes");
    }

    @Test
    void anAnnotatorThatFailsToCloseKeepsNobodyElseOpen() {
        Watched before = new Watched(false);
        Watched behind = new Watched(false);
        ResultCache cache = new ResultCache(CacheOptions.DEFAULT);
        CoreAnalyzer analyzer = new HandMade()
                .with(cache)
                .labels("before", before)
                .labels("broken", new Annotator() {
                    @Override
                    public void annotate(Document document, Annotations annotations) {}

                    @Override
                    public void close() {
                        throw new IllegalStateException("device busy");
                    }
                })
                .labels("behind", behind)
                .analyzer();
        analyzer.close();
        assertEquals(1, before.closed.get());
        assertEquals(1, behind.closed.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void N073_aBatchEndsWithCancelledWhenItsAnalyzerIsClosedByAnotherThread(int threadCount) throws Exception {
        Watched watched = new Watched(false);
        CoreAnalyzer analyzer = new HandMade().labels("acme", watched).analyzer();
        Batch batch = analyzer.analyzeAll(
                Stream.generate(() -> Verbatim.of("some text")), BatchOptions.DEFAULT.withThreads(threadCount));
        CountDownLatch begun = new CountDownLatch(1);
        Future<List<Outcome>> consumer = threads.submit(() -> consume(batch, begun));
        awaitIt(begun);
        analyzer.close();
        List<Outcome> strange = consumer.get(5, TimeUnit.SECONDS);
        assertEquals(List.of(), strange, "neither done nor cancelled");
        assertEquals(1, watched.closed.get());
    }

    /** Takes outcomes until the batch is cancelled; returns those that are no analysis. */
    private static List<Outcome> consume(Batch batch, CountDownLatch begun) {
        List<Outcome> strange = new ArrayList<>();
        assertThrows(CancelledException.class, () -> {
            for (Outcome outcome : batch) {
                begun.countDown();
                if (outcome instanceof Outcome.Failed) {
                    strange.add(outcome);
                }
            }
        });
        return strange;
    }

    /** The gate closes a moment before the batch is told; what fails in between is no failed item. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void N073_noItemFailsBecauseTheAnalyzerWasClosed(int threadCount) throws Exception {
        for (int round = 0; round < 200; round++) {
            CoreAnalyzer analyzer =
                    new HandMade().labels("acme", HandMade.saying("acme", "x")).analyzer();
            Batch batch = analyzer.analyzeAll(
                    Stream.generate(() -> Verbatim.of("some text")),
                    BatchOptions.DEFAULT.withThreads(threadCount).withWindow(8));
            CountDownLatch begun = new CountDownLatch(1);
            Future<List<Outcome>> consumer = threads.submit(() -> consume(batch, begun));
            awaitIt(begun);
            analyzer.close();
            assertEquals(List.of(), consumer.get(5, TimeUnit.SECONDS), "round " + round);
        }
    }

    @Test
    void anAnnotatorMayCloseItsOwnAnalyzer() {
        List<CoreAnalyzer> self = new ArrayList<>();
        CoreAnalyzer analyzer = new HandMade()
                .labels("acme", (document, annotations) -> {
                    self.forEach(CoreAnalyzer::close);
                    HandMade.saying("acme", "x").annotate(document, annotations);
                })
                .analyzer();
        self.add(analyzer);
        assertTrue(analyzer.analyze("some text").get(Layer.LABELS).isPresent());
        assertThrows(IllegalStateException.class, () -> analyzer.analyze("too late"));
    }

    @Test
    void anErrorThatIsRethrownLeavesNobodyInside() {
        Watched watched = new Watched(false);
        CoreAnalyzer analyzer = new HandMade()
                .labels("acme", watched)
                .labels("hungry", (document, annotations) -> {
                    throw new OutOfMemoryError("for the test");
                })
                .analyzer();
        assertThrows(OutOfMemoryError.class, () -> analyzer.analyze("some text"));
        analyzer.close();
        assertEquals(1, watched.closed.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void C10_manyThreadsAnalyseWhileOneCloses(int closers) throws Exception {
        Watched watched = new Watched(false);
        CoreAnalyzer analyzer = new HandMade().labels("acme", watched).analyzer();
        List<Future<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            callers.add(threads.submit(() -> analyseUntilRefused(analyzer)));
        }
        awaitIt(watched.inside);
        List<Future<?>> closing = new ArrayList<>();
        for (int i = 0; i < closers; i++) {
            closing.add(threads.submit(analyzer::close));
        }
        for (Future<?> one : closing) {
            one.get(20, TimeUnit.SECONDS);
        }
        for (Future<Integer> caller : callers) {
            assertTrue(caller.get(20, TimeUnit.SECONDS) >= 0);
        }
        assertEquals(1, watched.closed.get());
    }

    private static int analyseUntilRefused(CoreAnalyzer analyzer) {
        int calls = 0;
        try {
            while (true) {
                Analysis analysis = analyzer.analyze("some text");
                assertFalse(analysis.layers().isEmpty());
                assertTrue(analysis.failures().isEmpty());
                calls++;
            }
        } catch (IllegalStateException closed) {
            assertEquals("the analyzer is closed", closed.getMessage());
            return calls;
        }
    }

    @Test
    void aClosedBatchIsForgottenByItsAnalyzer() {
        try (CoreAnalyzer analyzer =
                new HandMade().labels("acme", HandMade.saying("acme", "x")).analyzer()) {
            Batch batch = analyzer.analyzeAll(Stream.of(Verbatim.of("a b"), Verbatim.of("c d")));
            assertInstanceOf(Outcome.Done.class, batch.iterator().next());
            batch.close();
            batch.close();
            batch.cancel();
            assertEquals(1, batch.summary().done());
        }
    }
}
