package org.feedbacknlp.core.engine;

import java.util.concurrent.ConcurrentLinkedDeque;
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

    Workspace take() {
        Workspace workspace = idle.pollFirst();
        return workspace == null ? maker.get() : workspace;
    }

    void giveBack(Workspace workspace) {
        workspace.clear();
        idle.addFirst(workspace);
    }

    void clear() {
        idle.clear();
    }
}
