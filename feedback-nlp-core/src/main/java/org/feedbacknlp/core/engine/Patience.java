package org.feedbacknlp.core.engine;

import java.util.function.BooleanSupplier;

/**
 * Waits a moment for another core before a thread is put to sleep, as long as that is worth it: to wake a thread costs more than most texts
 * do, but where no core is free, whoever spins keeps away the one that is waited for. Thread-safe.
 */
final class Patience {
    private static final boolean ALONE = Runtime.getRuntime().availableProcessors() == 1;

    /** Some tens of microseconds. */
    private static final int SPINS = 2_000;

    /** What waiting in vain costs of the credit, and a wait that was worth it earns 1. */
    private static final int PRICE = 4;

    private static final int MOST_CREDIT = 100;
    private static final int FIRST_CREDIT = 5 * PRICE;

    /** So long nobody waits once the credit is used up: with the few waits that follow, a fraction of the time. */
    private static final long PAUSE_NANOS = 5_000_000;

    private volatile int credit = FIRST_CREDIT;
    private volatile long usedUpAt;

    /**
     * Waits a moment.
     *
     * @param done what is waited for
     * @return true if it came
     */
    boolean awaits(BooleanSupplier done) {
        if (ALONE || credit <= 0 && !isOver()) {
            return done.getAsBoolean();
        }
        for (int i = 0; i < SPINS; i++) {
            if (done.getAsBoolean()) {
                credit = Math.min(MOST_CREDIT, credit + 1);
                return true;
            }
            Thread.onSpinWait();
        }
        int left = credit - PRICE;
        credit = left;
        if (left <= 0) {
            usedUpAt = System.nanoTime();
        }
        return done.getAsBoolean();
    }

    /** Tells whether the pause is over, and begins with a new credit if so. What gets lost between threads does no harm. */
    private boolean isOver() {
        boolean over = System.nanoTime() - usedUpAt > PAUSE_NANOS;
        if (over) {
            credit = FIRST_CREDIT;
        }
        return over;
    }
}
