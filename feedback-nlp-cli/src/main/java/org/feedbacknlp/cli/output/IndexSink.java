package org.feedbacknlp.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.FeedbackIndex;

/** Writes analyses into an index, some at a time; what the index refuses is kept apart. Not thread-safe. */
public final class IndexSink implements Sink {
    private static final int CHUNK = 512;

    private final FeedbackIndex index;
    private final List<Analysis> chunk = new ArrayList<>(CHUNK);
    private final List<Outcome.Failed> refused = new ArrayList<>();
    private final Optional<String> source;
    private long seen;
    private long written;

    /**
     * Makes a sink.
     *
     * @param index takes the analyses; closed by whoever opened it
     */
    public IndexSink(FeedbackIndex index) {
        this(index, Optional.empty(), 0);
    }

    /**
     * Makes a sink that notes in the index how far its source was read.
     *
     * @param index takes the analyses; closed by whoever opened it
     * @param source the name of the source, or empty where nothing is noted
     * @param seen how many items of the source an earlier run has done
     */
    public IndexSink(FeedbackIndex index, Optional<String> source, long seen) {
        this.index = index;
        this.source = source;
        this.seen = seen;
    }

    @Override
    public void accept(Outcome outcome) {
        seen++;
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
        source.ifPresent(name -> index.mark(new Bookmark(name, seen)));
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
