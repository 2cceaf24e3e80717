package org.feedbacknlp.core.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.feedbacknlp.core.pool.Gate;
import org.jspecify.annotations.Nullable;

/**
 * Work on one text that a caller waits for while a thread of the engine's own does it, since a plugin may never give the thread back.
 *
 * @param <T> what comes out, never null
 */
final class Attempt<T> implements Rescue, Supplier<Runnable> {
    private final Calls threads;
    private final Function<Rescue, T> work;
    private final List<Guard> lost = new CopyOnWriteArrayList<>();
    private final Thread caller = Thread.currentThread();
    private volatile @Nullable T answer;
    private volatile @Nullable Throwable thrown;
    private volatile boolean asleep;

    /**
     * Makes one.
     *
     * @param threads do the work
     * @param work the work, told who goes on where a call in it is given up
     */
    Attempt(Calls threads, Function<Rescue, T> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Begins and waits for the end, whatever interrupts: the time-out of the plugins bounds it. */
    T await() {
        begin();
        boolean interrupted = false;
        asleep = !threads.patience().awaits(this::isDone);
        T come = answer;
        while (come == null && thrown == null) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
            come = answer;
        }
        if (interrupted) {
            caller.interrupt();
        }
        if (come == null) {
            throw broken();
        }
        return come;
    }

    private RuntimeException broken() {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }

    private boolean isDone() {
        return answer != null || thrown != null;
    }

    private void fail(Throwable cause) {
        thrown = cause;
        wake();
    }

    private void wake() {
        if (asleep) {
            LockSupport.unpark(caller);
        }
    }

    private void begin() {
        try {
            threads.execute(this);
        } catch (RejectedExecutionException closed) {
            fail(new Gate.Closed());
        }
    }

    @Override
    public Runnable get() {
        try {
            T come = work.apply(this);
            return () -> {
                answer = come;
                wake();
            };
        } catch (Watch.GivenUp nobodyWaits) {
            nobodyWaits.cameBack();
            return () -> {};
        } catch (Throwable broken) {
            return () -> fail(broken);
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
