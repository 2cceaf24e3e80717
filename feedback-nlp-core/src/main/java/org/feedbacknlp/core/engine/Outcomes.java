package org.feedbacknlp.core.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final Analyst analyst;
    private final OrderedBatch batch;
    private final Stream<Verbatim> verbatims;
    private final int chunkSize;
    private final int chunksAhead;
    private final @Nullable ThreadPoolExecutor workers;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Deque<Go> underWay = new ArrayDeque<>();
    private final Deque<Outcome> ready = new ArrayDeque<>();
    private @Nullable Iterator<Verbatim> source;
    private @Nullable RuntimeException broken;
    private boolean exhausted;
    private long read;
    private long reportedAt = System.nanoTime();

    Outcomes(Stream<Verbatim> verbatims, BatchOptions options, Analyst analyst, OrderedBatch batch) {
        this.verbatims = verbatims;
        this.analyst = analyst;
        this.batch = batch;
        boolean alone = options.threads() == 1;
        chunkSize = alone ? 1 : Math.max(1, Math.min(LARGEST_CHUNK, options.window() / (2 * options.threads())));
        chunksAhead = alone ? 1 : Math.max(1, options.window() / chunkSize);
        workers = alone ? null : pool(options.threads());
    }

    private ThreadPoolExecutor pool(int size) {
        return new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
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

    private Go submit(ThreadPoolExecutor executor, List<Item> chunk) {
        Go go = new Go(executor, chunk);
        try {
            executor.execute(go);
        } catch (RejectedExecutionException stopped) {
            throw new CancelledException("the batch was cancelled");
        }
        return go;
    }

    private List<Outcome> await(Go chunk) {
        while (true) {
            try {
                return chunk.done.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
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

    /** A chunk on its way. Where a plugin keeps the worker, a thread of its own goes on with the item that the worker was at. */
    private final class Go implements Rescue, Runnable {
        final CompletableFuture<List<Outcome>> done = new CompletableFuture<>();
        private final ThreadPoolExecutor executor;
        private final List<Item> chunk;
        private final List<Outcome> outcomes;
        private final List<Guard> lost = new CopyOnWriteArrayList<>();

        Go(ThreadPoolExecutor executor, List<Item> chunk) {
            this.executor = executor;
            this.chunk = chunk;
            outcomes = new ArrayList<>(chunk.size());
        }

        @Override
        public void run() {
            try {
                while (outcomes.size() < chunk.size() && !batch.isCancelled()) {
                    outcomes.add(work(chunk.get(outcomes.size()), this));
                    lost.clear();
                }
                done.complete(outcomes);
            } catch (Watch.GivenUp nobodyWaits) {
                nobodyWaits.cameBack();
                resize(-1);
            } catch (Gate.Closed closed) {
                batch.cancel();
                done.complete(outcomes);
            } catch (Throwable thrown) {
                done.completeExceptionally(thrown);
            }
        }

        @Override
        public List<Guard> lost() {
            return lost;
        }

        @Override
        public void goOn(Guard without) {
            lost.add(without);
            resize(1);
            thread(this).start();
        }

        /** Takes another worker on for one that a plugin keeps, until that one is back. */
        private void resize(int by) {
            synchronized (executor) {
                int size = executor.getCorePoolSize() + by;
                if (by > 0) {
                    executor.setMaximumPoolSize(size);
                    executor.setCorePoolSize(size);
                } else {
                    executor.setCorePoolSize(size);
                    executor.setMaximumPoolSize(size);
                }
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

    /** Does the work of a batch without workers. */
    private List<Outcome> work(List<Item> chunk) {
        List<Outcome> outcomes = new ArrayList<>(chunk.size());
        for (Item item : chunk) {
            if (batch.isCancelled()) {
                break;
            }
            try {
                outcomes.add(work(item, null));
            } catch (Gate.Closed closed) {
                batch.cancel();
            }
        }
        return outcomes;
    }

    private Outcome work(Item item, @Nullable Rescue rescue) {
        if (item instanceof Item.Unreadable unreadable) {
            return unreadable.outcome();
        }
        Item.Read read = (Item.Read) item;
        try {
            return new Outcome.Done(read.index(), analyze(read.verbatim(), rescue));
        } catch (OutOfMemoryError | Gate.Closed | Watch.GivenUp fatal) {
            throw fatal;
        } catch (RuntimeException | Error thrown) {
            String id = read.verbatim().id();
            return new Outcome.Failed(read.index(), id, Failure.of(Phase.ENGINE, "engine", thrown));
        }
    }

    private Analysis analyze(Verbatim verbatim, @Nullable Rescue rescue) {
        return rescue != null && analyst.mayKeepThreads()
                ? analyst.analyze(verbatim, rescue)
                : analyst.analyze(verbatim);
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
