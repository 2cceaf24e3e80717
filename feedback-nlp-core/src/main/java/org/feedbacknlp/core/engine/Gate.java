package org.feedbacknlp.core.engine;

import java.io.Serial;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls that are running, lets none in once closed, and acts when the last has left. Thread-safe. */
final class Gate {
    private static final int CLOSED = 1 << 30;

    private final AtomicInteger state = new AtomicInteger();
    private final Runnable whenLeft;

    /** Somebody came too late: misuse where a caller did, the end where a batch's worker did. */
    static final class Closed extends IllegalStateException {
        @Serial
        private static final long serialVersionUID = 1L;

        Closed() {
            super("the analyzer is closed");
        }
    }

    Gate(Runnable whenLeft) {
        this.whenLeft = whenLeft;
    }

    /**
     * Lets a call in.
     *
     * @throws Closed if the gate is closed
     */
    void enter() {
        int before;
        do {
            before = state.get();
            if (before >= CLOSED) {
                throw new Closed();
            }
        } while (!state.compareAndSet(before, before + 1));
    }

    void leave() {
        if (state.decrementAndGet() == CLOSED) {
            whenLeft.run();
        }
    }

    /** Closes the gate; returns false if it was closed before. */
    boolean close() {
        int before;
        do {
            before = state.get();
            if (before >= CLOSED) {
                return false;
            }
        } while (!state.compareAndSet(before, before + CLOSED));
        if (before == 0) {
            whenLeft.run();
        }
        return true;
    }

    boolean isClosed() {
        return state.get() >= CLOSED;
    }
}
