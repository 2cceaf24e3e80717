package org.feedbacknlp.lucene.store;

import org.feedbacknlp.lucene.IndexOptions;

/** When what was written is to be committed without being asked. Used by one thread. */
final class CommitPace {
    private final long writes;
    private final long nanos;
    private long since;
    private long first;

    CommitPace(IndexOptions options) {
        writes = options.commitWrites();
        nanos = options.commitTime().toNanos();
    }

    /** Takes note of writes, and returns whether it is time. */
    boolean isDue(int written) {
        if (written == 0) {
            return false;
        }
        if (since == 0) {
            first = System.nanoTime();
        }
        since += written;
        return since >= writes || System.nanoTime() - first >= nanos;
    }

    void committed() {
        since = 0;
    }
}
