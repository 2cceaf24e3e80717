package org.feedbacknlp.core.pool;

import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that one caller at a time uses, and that are dear to make. A thread finds what it gave back last, without meeting others; only
 * where two threads share a place does one take from a common heap. No thread-locals, which would outlive the owner. Thread-safe.
 *
 * @param <T> what is lent
 */
public final class Pool<T> {
    private final AtomicReferenceArray<@Nullable T> own = new AtomicReferenceArray<>(Stripes.COUNT * Stripes.APART);
    private final ConcurrentLinkedDeque<T> common = new ConcurrentLinkedDeque<>();
    private final Supplier<T> maker;

    /**
     * Makes an empty pool.
     *
     * @param maker makes what is not there
     */
    public Pool(Supplier<T> maker) {
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /**
     * Takes one out, or makes one.
     *
     * @return the caller's until given back
     */
    public T take() {
        T mine = own.getAndSet(Stripes.ofThread(), null);
        if (mine != null) {
            return mine;
        }
        T other = common.pollFirst();
        return other == null ? takeOthers() : other;
    }

    /** Takes what another thread left behind, which is dear to make and may never be asked for there again. */
    private T takeOthers() {
        for (int place = 0; place < own.length(); place += Stripes.APART) {
            T left = own.get(place) == null ? null : own.getAndSet(place, null);
            if (left != null) {
                return left;
            }
        }
        return maker.get();
    }

    /**
     * Gives one back.
     *
     * @param thing what was taken, fit for the next caller
     */
    public void giveBack(T thing) {
        T before = own.getAndSet(Stripes.ofThread(), thing);
        if (before != null) {
            common.addFirst(before);
        }
    }

    /** Lets go of all that is not in use. */
    public void clear() {
        for (int place = 0; place < own.length(); place += Stripes.APART) {
            own.set(place, null);
        }
        common.clear();
    }
}
