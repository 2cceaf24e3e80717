package org.feedbacknlp.core.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.feedbacknlp.core.pool.Gate;

/**
 * Work on one text that a caller waits for while a thread of the engine's own does it, since a plugin may never give the thread back.
 *
 * @param <T> what comes out
 */
final class Attempt<T> implements Rescue, Runnable {
    private final Executor threads;
    private final Function<Rescue, T> work;
    private final List<Guard> lost = new CopyOnWriteArrayList<>();
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    /**
     * Makes one.
     *
     * @param threads do the work
     * @param work the work, told who goes on where a call in it is given up
     */
    Attempt(Executor threads, Function<Rescue, T> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Begins and waits for the end, whatever interrupts: the time-out of the plugins bounds it. */
    T await() {
        begin();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw thrown(failed);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(failed);
    }

    private void begin() {
        try {
            threads.execute(this);
        } catch (RejectedExecutionException closed) {
            answer.completeExceptionally(new Gate.Closed());
        }
    }

    @Override
    public void run() {
        try {
            answer.complete(work.apply(this));
        } catch (Watch.GivenUp nobodyWaits) {
            nobodyWaits.cameBack();
        } catch (Throwable thrown) {
            answer.completeExceptionally(thrown);
        }
    }

    @Override
    public List<Guard> lost() {
        return lost;
    }

    @Override
    public void goOn(Guard without) {
        lost.add(without);
        begin();
    }
}
