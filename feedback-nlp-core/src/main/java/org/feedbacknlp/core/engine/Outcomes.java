package org.feedbacknlp.core.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Failure.Phase;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.pool.Gate;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a batch in the order of its input. The consuming thread reads the input in chunks, hands them to workers and takes
 * the results back in turn; at most a window of items is under way. With one thread the consumer does the work itself. Used by
 * the consuming thread, {@link #stop} by any.
 */
final class Outcomes implements Iterator<Outcome> {
    private static final int LARGEST_CHUNK = 64;
    private static final int POLL_MILLIS = 50;
    private static final int STOP_SECONDS = 2;
    private static final long REPORT_EVERY_NANOS = 100_000_000L;
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Function<Verbatim, Analysis> analyze;
    private final OrderedBatch batch;
    private final Stream<Verbatim> verbatims;
    private final int chunkSize;
    private final int chunksAhead;
    private final @Nullable ExecutorService workers;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Deque<Future<List<Outcome>>> underWay = new ArrayDeque<>();
    private final Deque<Outcome> ready = new ArrayDeque<>();
    private @Nullable Iterator<Verbatim> source;
    private @Nullable RuntimeException broken;
    private boolean exhausted;
    private long read;
    private long reportedAt = System.nanoTime();

    Outcomes(
            Stream<Verbatim> verbatims,
            BatchOptions options,
            Function<Verbatim, Analysis> analyze,
            OrderedBatch batch) {
        this.verbatims = verbatims;
        this.analyze = analyze;
        this.batch = batch;
        boolean alone = options.threads() == 1;
        chunkSize = alone ? 1 : Math.max(1, Math.min(LARGEST_CHUNK, options.window() / (2 * options.threads())));
        chunksAhead = alone ? 1 : Math.max(1, options.window() / chunkSize);
        workers = alone ? null : Executors.newFixedThreadPool(options.threads(), this::thread);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "feedback-nlp-batch-" + NAMES.incrementAndGet());
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    @Override
    public boolean hasNext() {
        if (!ready.isEmpty()) {
            batch.check();
            return true;
        }
        if (exhausted && underWay.isEmpty()) {
            finish();
            return false;
        }
        batch.check();
        fill();
        return hasNext();
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the batch has no more outcomes");
        }
        Outcome outcome = ready.removeFirst();
        batch.count(outcome);
        if (System.nanoTime() - reportedAt > REPORT_EVERY_NANOS) {
            batch.report();
            reportedAt = System.nanoTime();
        }
        return outcome;
    }

    private void finish() {
        if (broken != null) {
            RuntimeException toThrow = broken;
            batch.end();
            throw toThrow;
        }
        if (!batch.isEnded()) {
            batch.end();
            batch.report();
        }
    }

    /** Reads ahead as far as is allowed, then takes the oldest chunk's results. */
    private void fill() {
        while (!exhausted && underWay.size() < chunksAhead) {
            List<Item> chunk = readChunk();
            if (workers == null) {
                ready.addAll(work(chunk));
                return;
            }
            if (!chunk.isEmpty()) {
                underWay.addLast(submit(workers, chunk));
            }
        }
        if (!underWay.isEmpty()) {
            ready.addAll(await(underWay.removeFirst()));
        }
    }

    private Future<List<Outcome>> submit(ExecutorService executor, List<Item> chunk) {
        try {
            return executor.submit(() -> work(chunk));
        } catch (RejectedExecutionException stopped) {
            throw new CancelledException("the batch was cancelled");
        }
    }

    private List<Outcome> await(Future<List<Outcome>> chunk) {
        while (true) {
            try {
                return chunk.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                batch.check();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                batch.check();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Error error) {
                    batch.end();
                    throw error;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** An item of the input, which is either there or failed already. */
    private sealed interface Item {
        record Read(long index, Verbatim verbatim) implements Item {}

        record Unreadable(Outcome outcome) implements Item {}
    }

    private List<Item> readChunk() {
        List<Item> chunk = new ArrayList<>(chunkSize);
        try {
            if (source == null) {
                source = verbatims.sequential().iterator();
            }
            while (chunk.size() < chunkSize) {
                Item item = readItem(source);
                if (item == null) {
                    exhausted = true;
                    break;
                }
                chunk.add(item);
            }
        } catch (RuntimeException thrown) {
            broken = thrown;
            exhausted = true;
        }
        return chunk;
    }

    private @Nullable Item readItem(Iterator<Verbatim> from) {
        try {
            if (!from.hasNext()) {
                return null;
            }
            Verbatim verbatim = from.next();
            return verbatim == null ? unreadable("", "the item is null") : new Item.Read(read++, verbatim);
        } catch (UnreadableItemException unreadable) {
            return unreadable(unreadable.id(), unreadable.reason());
        }
    }

    private Item unreadable(String id, String reason) {
        return new Item.Unreadable(new Outcome.Failed(read++, id, new Failure(Phase.READ, "input", reason)));
    }

    private List<Outcome> work(List<Item> chunk) {
        List<Outcome> outcomes = new ArrayList<>(chunk.size());
        for (Item item : chunk) {
            if (batch.isCancelled()) {
                break;
            }
            try {
                outcomes.add(work(item));
            } catch (Gate.Closed closed) {
                batch.cancel();
            }
        }
        return outcomes;
    }

    private Outcome work(Item item) {
        if (item instanceof Item.Unreadable unreadable) {
            return unreadable.outcome();
        }
        Item.Read read = (Item.Read) item;
        return work(read.index(), read.verbatim());
    }

    private Outcome work(long index, Verbatim verbatim) {
        try {
            return new Outcome.Done(index, analyze.apply(verbatim));
        } catch (OutOfMemoryError | Gate.Closed fatal) {
            throw fatal;
        } catch (RuntimeException | Error thrown) {
            return new Outcome.Failed(index, verbatim.id(), Failure.of(Phase.ENGINE, "engine", thrown));
        }
    }

    /** Takes no more work; what runs is let run. */
    void stop() {
        if (workers != null) {
            workers.shutdown();
        }
    }

    /** Waits a while for the workers to end; their pool is done a moment before its threads are. */
    void awaitStop() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
        try {
            for (Thread thread : threads) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (thread != Thread.currentThread()) {
                    thread.join(Math.max(1, left));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
