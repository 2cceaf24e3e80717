package org.feedbacknlp.core.engine;

import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.feedbacknlp.api.PluginOptions;
import org.jspecify.annotations.Nullable;

/**
 * The threads that call plugins for callers who bring none, and the dog that watches them. The thread that was idle last goes first,
 * and a moment's patience on both sides saves most calls the waking of a thread: that is why no pool of the JDK does it. Thread-safe.
 */
final class Calls {
    private static final long IDLE = TimeUnit.SECONDS.toNanos(10);
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(1);

    private final AtomicInteger names = new AtomicInteger();
    private final ConcurrentLinkedDeque<Hand> idle = new ConcurrentLinkedDeque<>();
    private final Patience patience = new Patience();
    private final Watchdog watchdog;
    private volatile boolean closed;

    /**
     * Makes one; its threads begin when they are needed.
     *
     * @param options the time-out
     */
    Calls(PluginOptions options) {
        watchdog = new Watchdog(options.timeout().toNanos());
    }

    /** Returns a watch for a thread that calls plugins. */
    Watch watch() {
        return watchdog.watch();
    }

    /**
     * Has work done.
     *
     * @param work does it and returns what tells of it, for when its thread can be had again
     * @throws RejectedExecutionException if this is closed
     */
    void execute(Supplier<Runnable> work) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        Hand hand = idle.pollFirst();
        if (hand == null) {
            new Hand(work).thread.start();
        } else {
            hand.take(work);
        }
    }

    /** Returns how long its callers wait before they sleep. */
    Patience patience() {
        return patience;
    }

    /** Ends its threads, but for those that a plugin keeps. */
    void close() {
        watchdog.close();
        closed = true;
        idle.forEach(hand -> LockSupport.unpark(hand.thread));
    }

    /** A thread that does one piece of work after the other, and ends when none comes for a while. */
    private final class Hand implements Runnable {
        final Thread thread = new Thread(null, this, "feedback-nlp-call-" + names.incrementAndGet(), 0, false);
        private volatile @Nullable Supplier<Runnable> next;
        private volatile boolean asleep;

        Hand(Supplier<Runnable> first) {
            next = first;
            thread.setDaemon(true);
        }

        void take(Supplier<Runnable> work) {
            next = work;
            if (asleep) {
                LockSupport.unpark(thread);
            }
        }

        @Override
        public void run() {
            do {
                work();
            } while (isGivenWork());
        }

        /** In a method of its own: once it returns, nothing here holds the text that the work was about. */
        private void work() {
            Supplier<Runnable> work = Objects.requireNonNull(next, "work");
            next = null;
            Runnable tell = work.get();
            idle.addFirst(this);
            tell.run();
        }

        /** Waits for work; false if there will be none. Whoever is no longer among the idle has been given some. */
        private boolean isGivenWork() {
            if (patience.awaits(() -> next != null)) {
                return true;
            }
            asleep = true;
            long until = System.nanoTime() + IDLE;
            while (next == null) {
                long left = until - System.nanoTime();
                if ((closed || left <= 0) && idle.remove(this)) {
                    return false;
                }
                LockSupport.parkNanos(this, Math.max(MOMENT, left));
            }
            asleep = false;
            return true;
        }
    }
}
