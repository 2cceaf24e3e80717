package org.feedbacknlp.core.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Looks after the calls of plugins and gives up those that take too long. Its thread begins with the first watch. Thread-safe. */
final class Watchdog {
    private static final long SHORTEST_NAP = Duration.ofMillis(1).toNanos();

    private final long timeout;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private @Nullable Thread thread;
    private volatile boolean closed;

    /**
     * Makes one.
     *
     * @param timeout after how many nanoseconds a call is given up
     */
    Watchdog(long timeout) {
        this.timeout = timeout;
    }

    /** Returns a new watch, which it looks after. */
    synchronized Watch watch() {
        Watch watch = new Watch();
        watches.add(watch);
        if (thread == null && !closed) {
            thread = new Thread(null, this::look, "feedback-nlp-watchdog", 0, false);
            thread.setDaemon(true);
            thread.start();
        }
        return watch;
    }

    /** Sleeps until a call may be late: one that begins meanwhile cannot be before the next look. */
    private void look() {
        while (!closed) {
            long now = System.nanoTime();
            long nap = timeout;
            for (Watch watch : watches) {
                nap = Math.min(nap, watch.look(now, timeout));
            }
            watches.removeIf(Watch::isGivenUp);
            LockSupport.parkNanos(this, Math.max(SHORTEST_NAP, nap));
        }
    }

    /** Ends its thread. */
    synchronized void close() {
        closed = true;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }
}
