package org.feedbacknlp.core.linear;

/** An annotator whose model can be asked together with those of others. */
public interface Shares {
    /**
     * Joins the others; called before the first text.
     *
     * @param scorer reads each text once for all that joined
     */
    void share(SharedScorer scorer);
}
