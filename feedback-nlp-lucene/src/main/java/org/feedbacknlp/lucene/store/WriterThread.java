package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.feedbacknlp.api.CancelledException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes files, so that no caller's interrupt ever closes a channel of Lucene's. A caller that is
 * interrupted beforehand is turned away; one that is interrupted while it waits gets its answer and keeps its flag.
 * Thread-safe.
 */
final class WriterThread {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(this::named);
    private volatile @Nullable Thread thread;

    /**
     * Runs one task in a thread of its own, which ends with it.
     *
     * @param folder what its failures are told of
     * @throws CancelledException if the caller is interrupted already; then the task does not run
     */
    static <T> T apart(Path folder, Task<T> task) {
        WriterThread thread = new WriterThread();
        try {
            return StorageFault.told(folder, () -> thread.call(task));
        } finally {
            StorageFault.told(folder, () -> thread.end(() -> true));
        }
    }

    private Thread named(Runnable work) {
        Thread made = new Thread(work, "feedback-index-writer");
        made.setDaemon(true);
        thread = made;
        return made;
    }

    /**
     * Runs a task and waits for it.
     *
     * @throws CancelledException if the caller is interrupted already; then the task does not run
     * @throws IllegalStateException if the thread has ended
     */
    <T> T call(Task<T> task) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancelledException("interrupted before the index was touched");
        }
        return await(submit(task));
    }

    /** Runs a last task, whether the caller is interrupted or not, and ends the thread. */
    <T> T end(Task<T> last) throws IOException {
        Future<T> future = submitLast(last);
        try {
            return await(future);
        } finally {
            awaitEnd();
        }
    }

    /** Nothing slips in between the last task and the end. */
    private synchronized <T> Future<T> submitLast(Task<T> last) {
        Future<T> future = submit(last);
        executor.shutdown();
        return future;
    }

    private synchronized <T> Future<T> submit(Task<T> task) {
        try {
            return executor.submit(task::run);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the index is closed", e);
        }
    }

    private static <T> T await(Future<T> future) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e);
        } finally {
            restore(interrupted);
        }
    }

    private static IOException rethrown(ExecutionException e) {
        return switch (Objects.requireNonNull(e.getCause())) {
            case IOException failure -> failure;
            case RuntimeException misuse -> throw misuse;
            case Error error -> throw error;
            default -> throw new IllegalStateException("a task of the index failed", e);
        };
    }

    private void awaitEnd() {
        boolean interrupted = false;
        Thread ending = thread;
        while (ending != null && ending.isAlive()) {
            try {
                ending.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        restore(interrupted);
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
