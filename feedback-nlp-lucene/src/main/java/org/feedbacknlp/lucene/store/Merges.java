package org.feedbacknlp.lucene.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges beside the writing. One that fails costs nothing but itself: the log tells, and the parts stay as they were. */
final class Merges extends ConcurrentMergeScheduler {
    private static final Logger LOG = System.getLogger("org.feedbacknlp.lucene");

    @Override
    protected void handleMergeException(Throwable failure) {
        LOG.log(
                Level.WARNING,
                "merging parts of an index failed: {0}",
                failure.getClass().getSimpleName());
    }
}
