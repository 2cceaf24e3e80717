package org.feedbacknlp.core.engine;

import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Verbatim;

/** What a batch has its items analysed by. */
interface Analyst {
    /** Analyses on whatever thread it likes while the caller waits. */
    Analysis analyze(Verbatim verbatim);

    /**
     * Analyses on the calling thread.
     *
     * @throws Watch.GivenUp if a plugin kept it too long and somebody else went on
     */
    Analysis analyze(Verbatim verbatim, Rescue rescue);

    /** Tells whether a thread may be kept by a plugin, so that somebody must be there to go on. */
    boolean mayKeepThreads();
}
