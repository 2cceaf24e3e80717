package org.feedbacknlp.core.engine;

import java.time.Duration;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.BatchSummary;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Verbatim;

/** A batch: who may consume it, who may end it, and what was counted. The outcomes themselves are made by {@link Outcomes}. */
final class OrderedBatch implements Batch {
    private final BatchOptions options;
    private final Outcomes outcomes;
    private final Consumer<OrderedBatch> whenEnded;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean cancelled;

    private final SortedMap<String, Long> reasons = new TreeMap<>();
    private long done;
    private long failed;
    private long startedAt;
    private long endedAt;

    OrderedBatch(Stream<Verbatim> verbatims, BatchOptions options, Analyst analyst, Consumer<OrderedBatch> whenEnded) {
        this.options = options;
        this.whenEnded = whenEnded;
        outcomes = new Outcomes(verbatims, options, analyst, this);
    }

    @Override
    public Iterator<Outcome> iterator() {
        if (!taken.compareAndSet(false, true)) {
            throw new IllegalStateException("the outcomes of a batch can be had once");
        }
        synchronized (this) {
            startedAt = System.nanoTime();
        }
        return outcomes;
    }

    @Override
    public synchronized BatchSummary summary() {
        long until = endedAt == 0 ? System.nanoTime() : endedAt;
        return new BatchSummary(done, failed, reasons, Duration.ofNanos(startedAt == 0 ? 0 : until - startedAt));
    }

    /** Counts an outcome that the consumer receives. */
    synchronized void count(Outcome outcome) {
        if (outcome instanceof Outcome.Done item) {
            done++;
            item.analysis().failures().forEach(this::count);
        } else if (outcome instanceof Outcome.Failed item) {
            failed++;
            count(item.failure());
        }
    }

    private void count(Failure failure) {
        String reason = failure.source() + ": " + failure.reason();
        boolean room = reasons.size() < BatchSummary.MAX_REASONS - 1 || reasons.containsKey(reason);
        reasons.merge(room ? reason : BatchSummary.OTHER_REASONS, 1L, Long::sum);
    }

    void report() {
        options.progress().accept(summary());
    }

    /**
     * Lets the work go on.
     *
     * @throws CancelledException if the batch was cancelled
     */
    void check() {
        if (cancelled) {
            throw new CancelledException("the batch was cancelled");
        }
        if (Thread.currentThread().isInterrupted()) {
            cancel();
            throw new CancelledException("the consuming thread was interrupted");
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void cancel() {
        if (!ended.get()) {
            cancelled = true;
            end();
        }
    }

    boolean isEnded() {
        return ended.get();
    }

    /** Notes that there is nothing more to come. */
    void end() {
        if (ended.compareAndSet(false, true)) {
            synchronized (this) {
                endedAt = System.nanoTime();
            }
            outcomes.stop();
            whenEnded.accept(this);
        }
    }

    @Override
    public void close() {
        cancel();
        outcomes.awaitStop();
    }
}
