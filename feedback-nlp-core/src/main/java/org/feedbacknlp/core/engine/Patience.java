package org.feedbacknlp.core.engine;

import java.util.function.BooleanSupplier;

/**
 * Waits a moment for another core before a thread is put to sleep, as long as that is worth it: to wake a thread costs more than most texts
 * do, but where no core is free, whoever spins keeps away the one that is waited for. Thread-safe.
 */
final class Patience {
    /** Some tens of microseconds. */
    private static final int MOST = Runtime.getRuntime().availableProcessors() > 1 ? 2_000 : 0;

    private static final int STEP = MOST / 8;
    private static final int AGAIN = 64;

    private volatile int spins = MOST;
    private volatile int vain;

    /**
     * Waits a moment.
     *
     * @param done what is waited for
     * @return true if it came
     */
    boolean awaits(BooleanSupplier done) {
        int limit = spins;
        for (int i = 0; i < limit; i++) {
            if (done.getAsBoolean()) {
                if (limit < MOST) {
                    spins = Math.min(MOST, limit + STEP);
                }
                return true;
            }
            Thread.onSpinWait();
        }
        lose(limit);
        return done.getAsBoolean();
    }

    /** Spins half as long from now on; once that is not at all, tries again now and then. Counts that get lost do no harm. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void lose(int limit) {
        int count = vain + 1;
        vain = count;
        spins = limit > STEP ? limit / 2 : count % AGAIN == 0 ? STEP : 0;
    }
}
