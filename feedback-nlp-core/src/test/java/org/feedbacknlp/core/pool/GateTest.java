package org.feedbacknlp.core.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** The gate in front of an analyzer: nobody inside when it acts, nobody in once closed, and it acts once (C10). */
class GateTest {
    private final AtomicInteger acted = new AtomicInteger();
    private final Gate gate = new Gate(acted::incrementAndGet);

    @Test
    void actsAtOnceWhereNobodyIsInside() {
        gate.enter();
        gate.leave();
        assertFalse(gate.isClosed());
        assertTrue(gate.close());
        assertTrue(gate.isClosed());
        assertEquals(1, acted.get());
    }

    @Test
    void actsWhenTheLastHasLeft() {
        gate.enter();
        gate.enter();
        assertTrue(gate.close());
        assertEquals(0, acted.get());
        gate.leave();
        assertEquals(0, acted.get());
        gate.leave();
        assertEquals(1, acted.get());
    }

    @Test
    void N073_closesOnce() {
        assertTrue(gate.close());
        assertFalse(gate.close());
        assertEquals(1, acted.get());
    }

    @Test
    void N073_letsNobodyInOnceClosed() {
        gate.close();
        for (int i = 0; i < 1_000; i++) {
            IllegalStateException thrown = assertThrows(IllegalStateException.class, gate::enter);
            assertEquals("the analyzer is closed", thrown.getMessage());
        }
        assertEquals(1, acted.get(), "whoever is turned away leaves nothing behind");
    }

    @Test
    void whoIsTurnedAwayWhileAnotherIsInsideDoesNotMakeItAct() {
        gate.enter();
        gate.close();
        assertThrows(IllegalStateException.class, gate::enter);
        assertEquals(0, acted.get());
        gate.leave();
        assertEquals(1, acted.get());
    }

    /** The inside is counted apart, so that nobody can be inside when the gate acts. */
    @SeededTest
    void C10_nobodyIsInsideWhenItActsWhoeverComesAndGoes(long seed) throws Exception {
        int callers = 4;
        AtomicInteger inside = new AtomicInteger();
        List<Integer> insideWhenItActed = new ArrayList<>();
        Gate contended = new Gate(() -> insideWhenItActed.add(inside.get()));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(callers + 1);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                done.add(threads.submit(() -> {
                    start.await();
                    return comeAndGo(contended, inside);
                }));
            }
            int patience = new Random(seed).nextInt(200);
            done.add(threads.submit(() -> {
                start.await();
                for (int i = 0; i < patience; i++) {
                    Thread.onSpinWait();
                }
                return contended.close();
            }));
            start.countDown();
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(List.of(0), insideWhenItActed, "seed " + seed);
    }

    /** Comes and goes until it is turned away, and says how often it was inside. */
    private static int comeAndGo(Gate gate, AtomicInteger inside) {
        int calls = 0;
        try {
            while (true) {
                gate.enter();
                inside.incrementAndGet();
                inside.decrementAndGet();
                gate.leave();
                calls++;
            }
        } catch (IllegalStateException closed) {
            return calls;
        }
    }
}
