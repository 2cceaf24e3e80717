package org.feedbacknlp.core.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls that are running, lets none in once closed, and acts when the last has left. Thread-safe. */
final class Gate {
    private static final int CLOSED = 1 << 30;

    private final AtomicInteger state = new AtomicInteger();
    private final Runnable whenLeft;

    Gate(Runnable whenLeft) {
        this.whenLeft = whenLeft;
    }

    /**
     * Lets a call in.
     *
     * @throws IllegalStateException if the gate is closed
     */
    void enter() {
        if (state.getAndIncrement() >= CLOSED) {
            leave();
            throw new IllegalStateException("the analyzer is closed");
        }
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
