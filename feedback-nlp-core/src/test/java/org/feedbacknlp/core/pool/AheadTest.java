package org.feedbacknlp.core.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work that is done ahead ends before its owner does, and keeps what goes wrong to itself. */
class AheadTest {
    private static final boolean ALONE = Runtime.getRuntime().availableProcessors() == 1;

    @Test
    void whoAwaitsItFindsItDone() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        Ahead ahead = Ahead.of(() -> done.add(Thread.currentThread().getName()));
        ahead.await();
        assertEquals(ALONE ? List.of() : List.of("feedback-nlp-ahead"), done);
    }

    @Test
    void whatGoesWrongIsKeptForWhoeverAsks() {
        Ahead.of(() -> {
                    throw new IllegalStateException("for the test");
                })
                .await();
        Ahead.of(() -> {
                    throw new NoClassDefFoundError("for the test");
                })
                .await();
    }

    @Test
    void anInterruptIsKeptUntilTheWorkIsDone() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        Thread.currentThread().interrupt();
        Ahead.of(() -> done.add("work")).await();
        assertTrue(Thread.interrupted());
        assertFalse(Thread.interrupted());
        assertEquals(ALONE ? 0 : 1, done.size());
    }
}
