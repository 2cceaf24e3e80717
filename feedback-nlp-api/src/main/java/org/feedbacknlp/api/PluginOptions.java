package org.feedbacknlp.api;

import java.time.Duration;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.stability.Experimental;

/**
 * What a plugin may cost before the engine goes on without it. None of it concerns the engine's own annotators.
 *
 * <p>A call that gives no answer in time is given up: its item gets a failure in place of the plugin's layers, and the thread, which
 * nothing can stop, is left behind as a daemon and counted. A plugin that fails several items in a row is set aside for a while; then
 * one item is tried.
 *
 * @param timeout how long one call may take; zero for as long as it likes, which saves a single {@code analyze} the way to a thread of
 *     the engine's own
 * @param timeoutsInARow after how many calls in a row without an answer in time a plugin is set aside
 * @param failuresInARow after how many failed calls in a row, of whatever kind, a plugin is set aside; which items are left out then may
 *     depend on the number of threads
 * @param coolDown how long a plugin is set aside before one item is tried
 * @param runaways how many threads one plugin may hold in calls that were given up; with that many it is set aside until one ends
 */
@Experimental
public record PluginOptions(Duration timeout, int timeoutsInARow, int failuresInARow, Duration coolDown, int runaways) {
    /** 5 seconds, 3 time-outs or 100 failures in a row, 30 seconds of cool-down, 8 threads. */
    public static final PluginOptions DEFAULT =
            new PluginOptions(Duration.ofSeconds(5), 3, 100, Duration.ofSeconds(30), 8);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a duration is negative or a number not positive
     */
    public PluginOptions {
        if (Objects.requireNonNull(timeout, "timeout").isNegative()) {
            throw new IllegalArgumentException("timeout is negative: " + timeout);
        }
        Require.positive(timeoutsInARow, "timeoutsInARow");
        Require.positive(failuresInARow, "failuresInARow");
        if (Objects.requireNonNull(coolDown, "coolDown").isNegative()) {
            throw new IllegalArgumentException("coolDown is negative: " + coolDown);
        }
        Require.positive(runaways, "runaways");
    }

    /**
     * Returns these options with another time-out.
     *
     * @param longest how long one call may take, zero for as long as it likes
     * @return the options
     */
    public PluginOptions withTimeout(Duration longest) {
        return new PluginOptions(longest, timeoutsInARow, failuresInARow, coolDown, runaways);
    }

    /**
     * Returns these options with another cool-down.
     *
     * @param pause how long a plugin is set aside before one item is tried
     * @return the options
     */
    public PluginOptions withCoolDown(Duration pause) {
        return new PluginOptions(timeout, timeoutsInARow, failuresInARow, pause, runaways);
    }

    /**
     * Tells whether calls may be given up.
     *
     * @return false if the time-out is zero
     */
    public boolean timed() {
        return !timeout.isZero();
    }
}
