package org.feedbacknlp.api;

import java.time.Duration;
import java.util.Objects;
import java.util.SortedMap;
import org.feedbacknlp.api.internal.Require;

/**
 * Counts of a batch, so far or in the end.
 *
 * @param done items that have an analysis, those among them in which a layer failed included
 * @param failed items that have none
 * @param reasons how often each reason was met, for failed items and for layers that failed in items that are done; sorted,
 *     unmodifiable; at most {@value #MAX_REASONS}, those met later together under {@value #OTHER_REASONS}
 * @param elapsed since the first outcome was asked for
 */
public record BatchSummary(long done, long failed, SortedMap<String, Long> reasons, Duration elapsed) {
    /** How many reasons are told apart, so that a file of nothing but bad rows does not fill the memory. */
    public static final int MAX_REASONS = 100;

    /** What stands for the reasons beyond {@link #MAX_REASONS}. */
    public static final String OTHER_REASONS = "other reasons";

    /**
     * Checks the counts and copies the map.
     *
     * @throws IllegalArgumentException if a count or the time is negative
     */
    public BatchSummary {
        Require.notNegative(done, "done");
        Require.notNegative(failed, "failed");
        reasons = Require.sorted(reasons, "reasons");
        if (Objects.requireNonNull(elapsed, "elapsed").isNegative()) {
            throw new IllegalArgumentException("elapsed is negative: " + elapsed);
        }
    }

    /**
     * Returns how many items were worked off.
     *
     * @return done and failed together
     */
    public long total() {
        return done + failed;
    }

    /**
     * Returns the rate.
     *
     * @return items a second, 0 before any time has passed
     */
    public double perSecond() {
        long nanos = elapsed.toNanos();
        return nanos == 0 ? 0 : total() * 1e9 / nanos;
    }
}
