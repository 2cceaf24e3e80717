package org.feedbacknlp.core.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is pooled is lent to one at a time, and is no more than was ever needed at once. */
class PoolTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Pool<Object> pool = new Pool<>(() -> {
        made.incrementAndGet();
        return new Object();
    });

    @Test
    void oneAfterTheOtherUseTheSame() {
        Object first = pool.take();
        pool.giveBack(first);
        assertSame(first, pool.take());
        assertEquals(1, made.get());
    }

    @Test
    void oneInsideTheOtherUseTwo() {
        Object outer = pool.take();
        Object inner = pool.take();
        assertNotSame(outer, inner);
        pool.giveBack(inner);
        pool.giveBack(outer);
        assertSame(outer, pool.take(), "the last that came back is the warmest");
        assertSame(inner, pool.take(), "none is forgotten");
        assertEquals(2, made.get());
    }

    @Test
    void manyThreadsOneAfterTheOtherUseTheSame() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            Thread thread = new Thread(() -> pool.giveBack(pool.take()));
            thread.start();
            thread.join();
        }
        assertEquals(1, made.get());
    }

    @Test
    void aClearedPoolMakesNewOnes() {
        Object first = pool.take();
        Object second = pool.take();
        pool.giveBack(first);
        pool.giveBack(second);
        pool.clear();
        Object third = pool.take();
        assertNotSame(first, third);
        assertNotSame(second, third);
        assertEquals(3, made.get());
    }

    @Test
    void C10_nothingIsLentToTwoThreadsAtOnce() throws Exception {
        int threadCount = 6;
        Set<Object> lent = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(threadCount);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (int i = 0; i < threadCount; i++) {
                done.add(threads.submit(() -> {
                    boolean alone = true;
                    for (int round = 0; round < 5_000; round++) {
                        Object mine = pool.take();
                        alone &= lent.add(mine) && lent.remove(mine);
                        pool.giveBack(mine);
                    }
                    return alone;
                }));
            }
            for (Future<Boolean> one : done) {
                assertTrue(one.get(), "lent to two");
            }
        } finally {
            threads.shutdown();
        }
        assertTrue(made.get() <= threadCount, () -> made + " for " + threadCount + " threads");
    }
}
