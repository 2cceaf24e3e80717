package org.feedbacknlp.testkit.trial;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs work that may never end. */
final class Watch {
    private Watch() {}

    /**
     * Runs work on a thread of its own and gives it up when it takes too long; what it throws is thrown here.
     *
     * @return whether it ended; if not, its thread was interrupted and left alone
     */
    static boolean ends(Duration patience, Runnable work) {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(work, "feedback-nlp-testkit");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((dead, cause) -> thrown.set(cause));
        thread.start();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            thread.interrupt();
            return false;
        }
        rethrow(thrown.get());
        return true;
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
