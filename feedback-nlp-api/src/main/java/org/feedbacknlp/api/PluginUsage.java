package org.feedbacknlp.api;

import java.time.Duration;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.api.stability.Experimental;

/**
 * What a plugin's annotator has cost since its analyzer was made.
 *
 * @param calls how often it was called; items for which it was set aside are not among them
 * @param failures how many calls ended in a failure: thrown, unsound results, or no answer in time
 * @param timeouts how many of these gave no answer in time
 * @param skipped for how many items it was not called, because its breaker was open
 * @param mean the mean time of a call that ended
 * @param p99 an upper bound of the time that 99 of 100 ended calls took, at most an eighth above it
 * @param runaways how many threads are still inside a call that was given up
 * @param breaker whether it is called
 */
@Experimental
public record PluginUsage(
        long calls,
        long failures,
        long timeouts,
        long skipped,
        Duration mean,
        Duration p99,
        int runaways,
        Breaker breaker) {
    /** Checks the numbers. */
    public PluginUsage {
        Require.notNegative(calls, "calls");
        Require.notNegative(failures, "failures");
        Require.notNegative(timeouts, "timeouts");
        Require.notNegative(skipped, "skipped");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(p99, "p99");
        Require.notNegative(runaways, "runaways");
        Objects.requireNonNull(breaker, "breaker");
    }

    /** Whether a plugin is called. */
    public enum Breaker implements WireName {
        /** It is called for every item. */
        CLOSED,
        /** It is set aside after failures in a row, until its cool-down is over. */
        OPEN,
        /** One item is tried; its outcome closes or opens the breaker. */
        HALF_OPEN
    }
}
