package org.feedbacknlp.core.pool;

import java.io.Serial;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Counts calls that are running, lets none in once closed, and acts when the last has left. Each thread counts in a place of its own, so
 * that calls do not wait for each other. Thread-safe.
 */
public final class Gate {
    private final AtomicIntegerArray inside = new AtomicIntegerArray(Stripes.COUNT * Stripes.APART);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();
    private final Runnable whenLeft;

    /** Somebody came too late: misuse where a caller did, the end where a batch's worker did. */
    public static final class Closed extends IllegalStateException {
        @Serial
        private static final long serialVersionUID = 1L;

        /** Says so. */
        public Closed() {
            super("the analyzer is closed");
        }
    }

    /**
     * Makes an open gate.
     *
     * @param whenLeft what is done once it is closed and nobody is inside
     */
    public Gate(Runnable whenLeft) {
        this.whenLeft = whenLeft;
    }

    /**
     * Enters; the same thread must {@link #leave}.
     *
     * @throws Closed if the gate is closed
     */
    public void enter() {
        // The count comes first: who closes either sees it, or is seen here.
        inside.getAndIncrement(Stripes.ofThread());
        if (closed.get()) {
            leave();
            throw new Closed();
        }
    }

    /** Leaves. */
    public void leave() {
        leave(place());
    }

    /**
     * Returns where the calling thread counts, for {@link #leave(int)}.
     *
     * @return the place
     */
    public static int place() {
        return Stripes.ofThread();
    }

    /**
     * Leaves in the name of a thread that may never do.
     *
     * @param place what {@link #place} told that thread
     */
    public void leave(int place) {
        inside.getAndDecrement(place);
        if (closed.get()) {
            actIfEmpty();
        }
    }

    /**
     * Closes the gate.
     *
     * @return false if it was closed before
     */
    public boolean close() {
        if (!closed.compareAndSet(false, true)) {
            return false;
        }
        actIfEmpty();
        return true;
    }

    /** Whoever comes after the closing leaves at once, so a place that was seen empty since then has nobody inside. */
    private void actIfEmpty() {
        for (int place = 0; place < inside.length(); place += Stripes.APART) {
            if (inside.get(place) != 0) {
                return;
            }
        }
        if (left.compareAndSet(false, true)) {
            whenLeft.run();
        }
    }

    /**
     * Tells whether it is closed.
     *
     * @return true if it is
     */
    public boolean isClosed() {
        return closed.get();
    }
}
