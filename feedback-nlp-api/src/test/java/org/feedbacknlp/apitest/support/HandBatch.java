package org.feedbacknlp.apitest.support;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchSummary;
import org.feedbacknlp.api.Outcome;

/** A batch whose outcomes are there from the start. */
public final class HandBatch implements Batch {
    private final List<Outcome> outcomes;
    private boolean closed;

    /** A batch of these outcomes. */
    public HandBatch(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Tells whether it was closed. */
    public boolean closed() {
        return closed;
    }

    @Override
    public Iterator<Outcome> iterator() {
        return outcomes.iterator();
    }

    @Override
    public BatchSummary summary() {
        return new BatchSummary(outcomes.size(), 0, new TreeMap<>(), Duration.ZERO);
    }

    @Override
    public void cancel() {
        close();
    }

    @Override
    public void close() {
        closed = true;
    }
}
