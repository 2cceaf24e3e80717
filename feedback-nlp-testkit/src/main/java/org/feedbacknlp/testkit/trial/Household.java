package org.feedbacknlp.testkit.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A group of threads: whatever is started by the work that runs in it belongs to it, unless it is put elsewhere on purpose. */
public final class Household {
    private static final long PATIENCE_MS = 2_000;
    private static final int MOST = 1_000;

    private final ThreadGroup group = new ThreadGroup("feedback-nlp-testkit");

    /** Runs work in it and waits for its end. */
    public void run(Runnable work) {
        Thread thread = new Thread(group, work, "feedback-nlp-testkit-household");
        thread.start();
        join(thread, 0);
    }

    /** Returns the names of the threads that are still there, once those about to end have had time to. */
    public List<String> left() {
        Thread[] threads = new Thread[MOST];
        int count = group.enumerate(threads);
        List<String> names = new ArrayList<>();
        for (Thread thread : Arrays.asList(threads).subList(0, count)) {
            join(Objects.requireNonNull(thread), PATIENCE_MS);
            if (thread.isAlive()) {
                names.add(thread.getName());
            }
        }
        return names;
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
