package org.feedbacknlp.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.feedbacknlp.api.CancelledException;
import org.junit.jupiter.api.Test;

class WriterThreadTest {
    @Test
    void tasksRunOnOneOtherThreadWhichEnds() throws IOException {
        WriterThread writer = new WriterThread();
        Thread first = writer.call(Thread::currentThread);
        assertSame(first, writer.call(Thread::currentThread));
        assertNotSame(Thread.currentThread(), first);
        assertTrue(first.isDaemon());
        assertSame(first, writer.end(Thread::currentThread));
        assertFalse(first.isAlive());
    }

    @Test
    void failuresComeOutAsTheyWere() throws IOException {
        WriterThread writer = new WriterThread();
        for (Throwable failure :
                List.of(new IOException("a"), new IllegalStateException("b"), new AssertionError("c"))) {
            assertSame(
                    failure,
                    assertThrows(
                            failure.getClass(),
                            () -> writer.call(() -> {
                                throw failing(failure);
                            })));
        }
        writer.end(() -> 0);
    }

    private static IOException failing(Throwable failure) {
        return switch (failure) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        };
    }

    @Test
    void afterTheEndNothingRuns() throws IOException {
        WriterThread writer = new WriterThread();
        writer.end(() -> 0);
        AtomicBoolean ran = new AtomicBoolean();
        assertThrows(
                IllegalStateException.class,
                () -> writer.call(() -> {
                    ran.set(true);
                    return 0;
                }));
        assertThrows(IllegalStateException.class, () -> writer.end(() -> 0));
        assertFalse(ran.get());
    }

    @Test
    void aFailingLastTaskEndsTheThreadAllTheSame() throws IOException {
        WriterThread writer = new WriterThread();
        Thread thread = writer.call(Thread::currentThread);
        assertThrows(
                IOException.class,
                () -> writer.end(() -> {
                    throw new IOException("disk full");
                }));
        assertFalse(thread.isAlive());
    }

    @Test
    void N067_anInterruptedWaitGetsItsAnswerAndKeepsItsFlag() throws Exception {
        WriterThread writer = new WriterThread();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicReference<String> answer = new AtomicReference<>("none");
        AtomicBoolean flag = new AtomicBoolean();
        AtomicBoolean reached = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            try {
                answer.set(writer.call(() -> {
                    running.countDown();
                    reached.set(!waits(interrupted));
                    return "done";
                }));
            } catch (IOException e) {
                answer.set("failed");
            }
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        running.await();
        caller.interrupt();
        interrupted.countDown();
        caller.join();
        assertEquals("done", answer.get());
        assertTrue(flag.get(), "the flag is kept");
        assertFalse(reached.get(), "the interrupt never reaches the task");
        writer.end(() -> 0);
    }

    /** Waits, and tells whether nothing interrupted it. */
    private static boolean waits(CountDownLatch latch) {
        try {
            latch.await();
            return !Thread.currentThread().isInterrupted();
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void N067_whoIsInterruptedBeforehandIsTurnedAway() throws IOException {
        WriterThread writer = new WriterThread();
        Thread.currentThread().interrupt();
        assertThrows(CancelledException.class, () -> writer.call(() -> 0));
        assertEquals(7, writer.end(() -> 7));
        assertTrue(Thread.interrupted());
    }
}
