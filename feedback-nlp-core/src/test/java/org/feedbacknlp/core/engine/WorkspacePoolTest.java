package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.text.TextTools;
import org.junit.jupiter.api.Test;

/** Workspaces are lent to one at a time, come back empty, and are no more than were ever needed at once. */
class WorkspacePoolTest {
    private static final TextTools TOOLS = new TextTools();

    private final AtomicInteger made = new AtomicInteger();
    private final WorkspacePool pool = new WorkspacePool(() -> {
        made.incrementAndGet();
        return new Workspace(TOOLS, Limits.DEFAULT, CacheKey.Maker.of(CacheKey.Maker.newSecret()));
    });

    private static Workspace itself(Workspace workspace) {
        return workspace;
    }

    @Test
    void oneAfterTheOtherUseTheSame() {
        Workspace first = pool.with(WorkspacePoolTest::itself);
        assertSame(first, pool.with(WorkspacePoolTest::itself));
        assertEquals(1, made.get());
    }

    @Test
    void oneInsideTheOtherUseTwo() {
        Workspace outer = pool.with(first -> {
            assertNotSame(first, pool.with(WorkspacePoolTest::itself));
            return first;
        });
        assertEquals(2, made.get());
        assertSame(outer, pool.with(WorkspacePoolTest::itself), "the last that came back is the warmest");
    }

    @Test
    void aWorkspaceComesBackEmptyWhateverHappened() {
        assertThrows(
                IllegalStateException.class,
                () -> pool.with(workspace -> {
                    workspace.document.open(Verbatim.of("some text"));
                    throw new IllegalStateException();
                }));
        assertEquals("", pool.with(workspace -> workspace.document.text()));
        assertEquals(
                "Tokens[0]", pool.with(workspace -> workspace.document.tokens().toString()));
        assertEquals(1, made.get());
    }

    @Test
    void aClearedPoolMakesNewOnes() {
        Workspace first = pool.with(WorkspacePoolTest::itself);
        pool.clear();
        assertNotSame(first, pool.with(WorkspacePoolTest::itself));
    }

    @Test
    void C10_noWorkspaceIsLentToTwoThreadsAtOnce() throws Exception {
        int threadCount = 6;
        Set<Workspace> lent = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(threadCount);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (int i = 0; i < threadCount; i++) {
                done.add(threads.submit(() -> {
                    boolean alone = true;
                    for (int round = 0; round < 5_000; round++) {
                        alone &= pool.with(workspace -> lent.add(workspace) && lent.remove(workspace));
                    }
                    return alone;
                }));
            }
            for (Future<Boolean> one : done) {
                assertTrue(one.get());
            }
        } finally {
            threads.shutdown();
        }
        assertTrue(made.get() <= threadCount, () -> made + " for " + threadCount + " threads");
    }
}
