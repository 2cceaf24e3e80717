package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.feedbacknlp.api.CancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The end of an index, and interrupts while it lives. */
class CloseTest {
    @TempDir
    private Path folder;

    static long writerThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("feedback-index-writer")
                        || thread.getName().startsWith("Lucene Merge Thread"))
                .count();
    }

    @Test
    void C10_N073_closeIsIdempotentAndLeavesNoThread() {
        long before = writerThreads();
        FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "late"));
        assertTrue(writerThreads() > before);
        index.close();
        assertEquals(before, writerThreads());
        index.close();
        FeedbackIndex.open(folder).close();
        index.close();
        FeedbackIndex.open(folder).close();
    }

    @Test
    void N073_afterTheCloseEveryCallSaysSo() {
        FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "late"));
        index.close();
        List<Executable> calls = List.of(
                () -> index.upsert(Given.plain("r", "x")),
                () -> index.upsertAll(List.of(Given.plain("r", "x"))),
                index::commit,
                index::refresh,
                index::size,
                () -> index.erase("r"),
                () -> index.search(SearchRequest.of("late")));
        for (Executable call : calls) {
            IllegalStateException e = assertThrows(IllegalStateException.class, call);
            assertEquals("the index is closed", e.getMessage());
        }
    }

    @Test
    void N073_closeDuringCallsEndsThemCleanly() throws Exception {
        FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "late"));
        CountDownLatch started = new CountDownLatch(2);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread writer = endless(started, failure, i -> index.upsert(Given.plain("r" + i, "late")));
        Thread reader = endless(started, failure, i -> index.search(SearchRequest.of("late")));
        started.await();
        index.close();
        writer.join();
        reader.join();
        assertNull(failure.get());
        try (FeedbackIndex again = FeedbackIndex.open(folder)) {
            assertTrue(again.size() >= 2, "what was acknowledged is there");
        }
    }

    private interface Call {
        void run(int i);
    }

    /** Calls until the index is closed; anything but that is a failure. */
    private static Thread endless(CountDownLatch started, AtomicReference<Throwable> failure, Call call) {
        Thread thread = new Thread(() -> {
            try {
                for (int i = 0; ; i++) {
                    call.run(i);
                    started.countDown();
                }
            } catch (IllegalStateException closed) {
                started.countDown();
            } catch (RuntimeException e) {
                failure.set(e);
                started.countDown();
            }
        });
        thread.start();
        return thread;
    }

    @Test
    void N067_aCallerInterruptedBeforehandIsTurnedAwayAndNothingIsDone() {
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "late"))) {
            Thread.currentThread().interrupt();
            assertThrows(CancelledException.class, () -> index.upsert(Given.plain("s", "late")));
            assertThrows(CancelledException.class, index::commit);
            assertThrows(CancelledException.class, () -> index.erase("r"));
            assertEquals(List.of("r"), TestIndex.found(index, "late"));
            assertTrue(Thread.interrupted(), "the flag is kept");
            index.refresh();
            assertEquals(1, index.size());
        }
    }

    @Test
    void N067_anInterruptedCloseClosesAllTheSame() {
        FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "late"));
        Thread.currentThread().interrupt();
        index.close();
        assertTrue(Thread.interrupted(), "the flag is kept");
        try (FeedbackIndex again = FeedbackIndex.open(folder)) {
            assertEquals(1, again.size());
        }
    }

    @Test
    void N067_interruptsAtAnyMomentNeverHurtTheIndex() throws Exception {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            for (int round = 0; round < 60; round++) {
                String id = "r" + round;
                CountDownLatch started = new CountDownLatch(1);
                Thread caller = new Thread(() -> {
                    try {
                        for (int i = 0; i < 50; i++) {
                            index.upsert(Given.plain(id + "x" + i, "late"));
                            started.countDown();
                            index.commit();
                        }
                    } catch (CancelledException interrupted) {
                        return;
                    } catch (RuntimeException e) {
                        failure.set(e);
                    }
                });
                caller.start();
                started.await();
                caller.interrupt();
                caller.join();
            }
            assertNull(failure.get());
            index.upsert(Given.plain("last", "late"));
            index.commit();
            assertTrue(index.size() > 60, "each round wrote at least one");
        }
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
