package org.feedbacknlp.core.engine;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends workspaces to threads. A pool rather than thread-locals: nothing of ours stays behind in the caller's threads. Holds as
 * many as were ever in use at once. Thread-safe.
 */
final class WorkspacePool {
    private final ConcurrentLinkedDeque<Workspace> idle = new ConcurrentLinkedDeque<>();
    private final Supplier<Workspace> maker;

    WorkspacePool(Supplier<Workspace> maker) {
        this.maker = maker;
    }

    /** Lends a workspace for one piece of work; whatever becomes of it, the workspace comes back empty. */
    <T> T with(Function<Workspace, T> work) {
        Workspace free = idle.pollFirst();
        Workspace workspace = free == null ? maker.get() : free;
        try {
            return work.apply(workspace);
        } finally {
            workspace.clear();
            idle.addFirst(workspace);
        }
    }

    void clear() {
        idle.clear();
    }
}
