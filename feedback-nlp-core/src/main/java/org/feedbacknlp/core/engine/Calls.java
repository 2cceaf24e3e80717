package org.feedbacknlp.core.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.feedbacknlp.api.PluginOptions;

/** The threads that call plugins for callers who bring none, and the dog that watches them. Thread-safe. */
final class Calls implements Executor {
    private static final int IDLE_SECONDS = 10;

    private final AtomicInteger names = new AtomicInteger();
    private final Watchdog watchdog;
    private final ThreadPoolExecutor threads;

    /**
     * Makes one; its threads begin when they are needed.
     *
     * @param options the time-out
     */
    Calls(PluginOptions options) {
        watchdog = new Watchdog(options.timeout().toNanos());
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "feedback-nlp-call-" + names.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        return thread;
    }

    /** Returns a watch for a thread that calls plugins. */
    Watch watch() {
        return watchdog.watch();
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Ends its threads, but for those that a plugin keeps. */
    void close() {
        watchdog.close();
        threads.shutdownNow();
    }
}
