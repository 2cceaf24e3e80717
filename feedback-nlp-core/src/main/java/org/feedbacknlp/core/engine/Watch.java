package org.feedbacknlp.core.engine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a {@link Watchdog} which plugin a thread is in, and since when. The thread writes, the dog reads; which of them has a call, the
 * thread that ends it or the dog that gives it up, one exchange decides.
 */
final class Watch {
    private static final long GIVEN_UP = -1;

    /** Even between calls, odd in one, and never the same twice, so that the dog cannot take one call for another. */
    private final AtomicLong stamp = new AtomicLong();

    private volatile long since;
    private volatile @Nullable Guard guard;
    private volatile @Nullable Consumer<Guard> rescue;

    /** Unwinds a thread that nobody waits for: it must touch nothing of the item any more. */
    static final class GivenUp extends Error {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never leaves the thread
        private final Guard guard;

        GivenUp(Guard guard) {
            super("the call was given up", null, false, false);
            this.guard = guard;
        }

        /** Notes that the thread is back. */
        void cameBack() {
            guard.cameBack();
        }
    }

    /**
     * Says what is done if a call is given up.
     *
     * @param whoGoesOn told on the dog's thread whose call it was; null where calls may take as long as they like
     */
    void open(@Nullable Consumer<Guard> whoGoesOn) {
        rescue = whoGoesOn;
    }

    /** A call begins. */
    void begin(Guard of, long now) {
        if (rescue != null) {
            guard = of;
            since = now;
            stamp.set(stamp.get() + 1);
        }
    }

    /**
     * A call ends.
     *
     * @throws GivenUp if nobody waits for it any more
     */
    void end(Guard of) {
        if (rescue != null) {
            long mine = stamp.get();
            if (mine == GIVEN_UP || !stamp.compareAndSet(mine, mine + 1)) {
                throw new GivenUp(of);
            }
        }
    }

    /**
     * Gives the call up if it takes too long; the thread learns of it when it ends.
     *
     * @return in how many nanoseconds it is to be looked at again
     */
    long look(long now, long timeout) {
        long seen = stamp.get();
        if (seen == GIVEN_UP || (seen & 1) == 0) {
            return timeout;
        }
        Guard of = guard;
        Consumer<Guard> whoGoesOn = rescue;
        long left = timeout - (now - since);
        if (left > 0 || of == null || whoGoesOn == null) {
            return Math.min(left, timeout);
        }
        if (stamp.compareAndSet(seen, GIVEN_UP)) {
            of.gaveUp();
            whoGoesOn.accept(of);
        }
        return timeout;
    }

    boolean isGivenUp() {
        return stamp.get() == GIVEN_UP;
    }
}
