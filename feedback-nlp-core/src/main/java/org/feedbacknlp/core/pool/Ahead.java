package org.feedbacknlp.core.pool;

/**
 * Work that a thread of its own does ahead of whoever will need it, so that the cores of a machine share the start of a programme. Whoever
 * needs it asks for it as if nobody had begun: what it is asked of lets one do the work and others wait. The thread ends with the work.
 */
public final class Ahead {
    private static final boolean ALONE = Runtime.getRuntime().availableProcessors() == 1;

    private final Thread thread;

    private Ahead(Thread thread) {
        this.thread = thread;
    }

    /**
     * Begins.
     *
     * @param work what to do; where it fails, whoever needs it fails again and tells
     * @return for {@link #await}
     */
    public static Ahead of(Runnable work) {
        Thread thread = new Thread(null, new Quietly(work), "feedback-nlp-ahead", 0, false);
        thread.setDaemon(true);
        if (!ALONE) {
            thread.start();
        }
        return new Ahead(thread);
    }

    /** Waits for the end, so that no thread outlives its owner. */
    public void await() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Does the work and keeps what goes wrong to itself.
     *
     * @param work what to do
     */
    private record Quietly(Runnable work) implements Runnable {
        @Override
        public void run() {
            try {
                work.run();
            } catch (RuntimeException | Error toldToWhoeverAsks) {
                // Asked again, it goes wrong again.
            }
        }
    }
}
