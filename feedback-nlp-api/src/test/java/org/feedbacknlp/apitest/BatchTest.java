package org.feedbacknlp.apitest;

import static org.feedbacknlp.apitest.support.Refusal.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.BatchSummary;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.apitest.support.HandBatch;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A batch as a stream, its options and its counts. */
class BatchTest {
    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome.Done(0, Samples.ANALYSIS),
            new Outcome.Failed(1, "r2", Samples.FAILURE),
            new Outcome.Done(2, Samples.ANALYSIS));

    @Test
    void theStreamGivesTheOutcomesInOrder() {
        try (Stream<Outcome> stream = new HandBatch(OUTCOMES).stream()) {
            assertFalse(stream.isParallel());
            assertEquals(OUTCOMES, stream.toList());
        }
    }

    @Test
    void closingTheStreamClosesTheBatch() {
        HandBatch batch = new HandBatch(OUTCOMES);
        try (Stream<Outcome> stream = batch.stream()) {
            assertEquals(OUTCOMES.get(0), stream.findFirst().orElseThrow());
            assertFalse(batch.closed());
        }
        assertTrue(batch.closed());
    }

    @Test
    void byDefaultEveryProcessorWorksAndNobodyListens() {
        BatchOptions options = BatchOptions.DEFAULT;
        assertEquals(Runtime.getRuntime().availableProcessors(), options.threads());
        assertEquals(4096, options.window());
        options.progress().accept(new HandBatch(OUTCOMES).summary());
    }

    @Test
    void eachOptionIsReplacedAlone() {
        Consumer<BatchSummary> listener = summary -> {};
        BatchOptions options =
                BatchOptions.DEFAULT.withThreads(2).withWindow(16).withProgress(listener);
        assertEquals(new BatchOptions(2, 16, listener), options);
        assertEquals(new BatchOptions(3, 16, listener), options.withThreads(3));
        assertEquals(new BatchOptions(2, 17, listener), options.withWindow(17));
        assertSame(
                BatchOptions.DEFAULT.progress(),
                options.withProgress(BatchOptions.DEFAULT.progress()).progress());
    }

    @Test
    void aBadOptionIsRefused() {
        Refusal.illegal("no thread", "threads", () -> BatchOptions.DEFAULT.withThreads(0))
                .check();
        Refusal.illegal("no window", "window", () -> BatchOptions.DEFAULT.withWindow(0))
                .check();
        missing("progress", () -> BatchOptions.DEFAULT.withProgress(null)).check();
    }

    @ParameterizedTest(name = "{0} done, {1} failed in {2}")
    @CsvSource({
        "0,  0, PT0S,    0,  0",
        "5,  0, PT0S,    5,  0",
        "5,  5, PT10S,   10, 1",
        "3,  0, PT0.5S,  3,  6",
        "0,  7, PT1S,    7,  7",
        "60, 0, PT1H,    60, 0.016666666666666666"
    })
    void totalAndRate(long done, long failed, Duration elapsed, long total, double perSecond) {
        BatchSummary summary = new BatchSummary(done, failed, new TreeMap<>(), elapsed);
        assertEquals(total, summary.total());
        assertEquals(perSecond, summary.perSecond());
    }

    @Test
    void timeDoesNotRunBackwards() {
        Refusal.illegal("negative time", "elapsed", () -> new BatchSummary(0, 0, new TreeMap<>(), Duration.ofNanos(-1)))
                .check();
    }
}
