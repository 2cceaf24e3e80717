package org.feedbacknlp.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.lucene.FeedbackIndex;

/** Writes analyses into an index, some at a time; what the index refuses is kept apart. Not thread-safe. */
public final class IndexSink implements Sink {
    private static final int CHUNK = 512;

    private final FeedbackIndex index;
    private final List<Analysis> chunk = new ArrayList<>(CHUNK);
    private final List<Outcome.Failed> refused = new ArrayList<>();
    private long written;

    /**
     * Makes a sink.
     *
     * @param index takes the analyses; closed by whoever opened it
     */
    public IndexSink(FeedbackIndex index) {
        this.index = index;
    }

    @Override
    public void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            chunk.add(done.analysis());
        }
        if (chunk.size() == CHUNK) {
            write();
        }
    }

    private void write() {
        List<Outcome.Failed> failed = index.upsertAll(chunk);
        written += chunk.size() - failed.size();
        refused.addAll(failed);
        chunk.clear();
    }

    @Override
    public void finish() {
        write();
        index.commit();
    }

    /**
     * Returns how many analyses were written.
     *
     * @return the count
     */
    public long written() {
        return written;
    }

    /**
     * Returns what the index refused.
     *
     * @return the refusals, in order
     */
    public List<Outcome.Failed> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() {}
}
