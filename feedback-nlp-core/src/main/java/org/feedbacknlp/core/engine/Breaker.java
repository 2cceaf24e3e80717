package org.feedbacknlp.core.engine;

import java.util.function.LongSupplier;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.PluginUsage;

/**
 * Sets a plugin aside that fails again and again, and tries one item after a while (M. Nygard, Release It!, 2007: circuit breaker).
 * Thread-safe; while nothing fails, two reads.
 */
final class Breaker {
    private final PluginOptions options;
    private final LongSupplier nanoTime;
    private volatile PluginUsage.Breaker state = PluginUsage.Breaker.CLOSED;
    private volatile boolean clean = true;
    private int failuresInARow;
    private int timeoutsInARow;
    private long openedAt;

    /**
     * Makes a closed one.
     *
     * @param options when it opens, and for how long
     * @param nanoTime the clock
     */
    Breaker(PluginOptions options, LongSupplier nanoTime) {
        this.options = options;
        this.nanoTime = nanoTime;
    }

    PluginUsage.Breaker state() {
        return state;
    }

    /**
     * Tells whether the plugin may be called now; who is told so must report how it went.
     *
     * @param runaways how many threads it holds in calls that were given up
     */
    boolean admits(int runaways) {
        return runaways < options.runaways() && (state == PluginUsage.Breaker.CLOSED || tries());
    }

    private synchronized boolean tries() {
        if (state == PluginUsage.Breaker.CLOSED) {
            return true;
        }
        boolean cool = nanoTime.getAsLong() - openedAt >= options.coolDown().toNanos();
        if (state == PluginUsage.Breaker.HALF_OPEN || !cool) {
            return false;
        }
        state = PluginUsage.Breaker.HALF_OPEN;
        return true;
    }

    /** A call went well. */
    void succeeded() {
        if (!clean) {
            close();
        }
    }

    private synchronized void close() {
        failuresInARow = 0;
        timeoutsInARow = 0;
        clean = true;
        if (state == PluginUsage.Breaker.HALF_OPEN) {
            state = PluginUsage.Breaker.CLOSED;
        }
    }

    /**
     * A call failed.
     *
     * @param inTime false if it gave no answer in time
     */
    synchronized void failed(boolean inTime) {
        clean = false;
        failuresInARow++;
        timeoutsInARow = inTime ? 0 : timeoutsInARow + 1;
        boolean tooMany = failuresInARow >= options.failuresInARow() || timeoutsInARow >= options.timeoutsInARow();
        if (tooMany || state == PluginUsage.Breaker.HALF_OPEN) {
            state = PluginUsage.Breaker.OPEN;
            openedAt = nanoTime.getAsLong();
        }
    }
}
