package org.feedbacknlp.benchmarks.start;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.benchmarks.data.Comments;

/** Whole batches through {@code analyzeAll}, with the default layers and without the cache. */
public final class Batches implements AutoCloseable {
    private static final int WARM_UP = 100_000;
    private static final int SLOW_ITEMS = 10_000;
    private static final long PAUSE_NANOS = 50_000;

    private final FeedbackAnalyzer analyzer =
            FeedbackAnalyzer.builder().cache(CacheOptions.OFF).build();
    private final List<String> comments = Comments.shortEnglish();

    /** Opens the analyzer and warms it up. */
    public Batches() {
        rate(WARM_UP, 2);
        rate(WARM_UP, 1);
    }

    /**
     * Analyses a batch and checks its order.
     *
     * @param items how many
     * @param threads how many
     * @return comments a second
     */
    public double rate(long items, int threads) {
        long start = System.nanoTime();
        try (Batch batch = analyzer.analyzeAll(verbatims(items, new AtomicLong()), options(threads))) {
            long next = 0;
            for (Outcome outcome : batch) {
                check(outcome, next++);
            }
            if (next != items) {
                throw new IllegalStateException(next + " outcomes of " + items);
            }
        }
        return items / ((System.nanoTime() - start) / 1e9);
    }

    /**
     * Consumes a batch slowly.
     *
     * @param threads how many
     * @return the most items that were read and not yet consumed at any time
     */
    public long mostAhead(int threads) {
        AtomicLong read = new AtomicLong();
        long ahead = 0;
        try (Batch batch = analyzer.analyzeAll(verbatims(SLOW_ITEMS, read), options(threads))) {
            long next = 0;
            for (Outcome outcome : batch) {
                check(outcome, next++);
                ahead = Math.max(ahead, read.get() - next);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return ahead;
    }

    private static BatchOptions options(int threads) {
        return BatchOptions.DEFAULT.withThreads(threads);
    }

    private static void check(Outcome outcome, long index) {
        if (!(outcome instanceof Outcome.Done done)
                || done.index() != index
                || !done.analysis().verbatim().id().equals(Long.toString(index))) {
            throw new IllegalStateException("item " + index + " came out of order or failed");
        }
    }

    private Stream<Verbatim> verbatims(long items, AtomicLong read) {
        return LongStream.range(0, items).mapToObj(i -> {
            read.incrementAndGet();
            return Verbatim.builder(comments.get((int) (i % comments.size())))
                    .id(Long.toString(i))
                    .build();
        });
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
