package org.feedbacknlp.lucene.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** When a search must come to an end. Remembers that somebody was told so. Used by one thread. */
final class Deadline implements QueryTimeout {
    private final long end;
    private boolean missed;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    @Override
    public boolean shouldExit() {
        missed |= System.nanoTime() - end >= 0;
        return missed;
    }

    boolean wasMissed() {
        return missed;
    }
}
