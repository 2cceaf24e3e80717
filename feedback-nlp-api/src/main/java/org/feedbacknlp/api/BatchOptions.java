package org.feedbacknlp.api;

import java.util.Objects;
import java.util.function.Consumer;
import org.feedbacknlp.api.internal.Require;

/**
 * How a batch is worked off. None of it changes a byte of the outcomes.
 *
 * @param threads how many threads analyse; 1 uses the consuming thread alone
 * @param window how many items may be read ahead of the consumer
 * @param progress told of the counts now and then, on the consuming thread, and once at the end; an exception it throws ends
 *     the batch
 */
public record BatchOptions(int threads, int window, Consumer<BatchSummary> progress) {
    /** As many threads as the machine has processors, 4,096 items ahead, no progress. */
    public static final BatchOptions DEFAULT =
            new BatchOptions(Runtime.getRuntime().availableProcessors(), 4096, summary -> {});

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is zero or negative
     */
    public BatchOptions {
        Require.positive(threads, "threads");
        Require.positive(window, "window");
        Objects.requireNonNull(progress, "progress");
    }

    /**
     * Returns these options with another number of threads.
     *
     * @param count how many threads analyse
     * @return the options
     */
    public BatchOptions withThreads(int count) {
        return new BatchOptions(count, window, progress);
    }

    /**
     * Returns these options with another window.
     *
     * @param items how many items may be read ahead of the consumer
     * @return the options
     */
    public BatchOptions withWindow(int items) {
        return new BatchOptions(threads, items, progress);
    }

    /**
     * Returns these options with a listener.
     *
     * @param listener told of the counts, see {@link #progress()}
     * @return the options
     */
    public BatchOptions withProgress(Consumer<BatchSummary> listener) {
        return new BatchOptions(threads, window, listener);
    }
}
