package org.feedbacknlp.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Failure.Phase;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.lucene.schema.Entry;
import org.feedbacknlp.lucene.schema.Gate;
import org.feedbacknlp.lucene.store.IndexStore;

/** Writes analyses in chunks of bounded size, and keeps what could not be written. Used once, by one thread. */
final class Batch {
    private static final String SOURCE = "index";
    private static final int CHUNK_ENTRIES = 64;
    private static final int CHUNK_WEIGHT = 1 << 20;

    private final IndexStore store;
    private final Gate gate;
    private final List<Entry> chunk = new ArrayList<>(CHUNK_ENTRIES);
    private final List<Outcome.Failed> failed = new ArrayList<>();
    private long index;
    private int weight;

    Batch(IndexStore store, Gate gate) {
        this.store = store;
        this.gate = gate;
    }

    void add(Analysis analysis) {
        try {
            Entry entry = gate.entry(analysis);
            chunk.add(entry);
            weight += entry.weight();
        } catch (IllegalArgumentException e) {
            String reason = Objects.requireNonNullElse(e.getMessage(), "refused");
            Failure failure = new Failure(Phase.CHECK, SOURCE, reason);
            failed.add(new Outcome.Failed(index, analysis.verbatim().id(), failure));
        }
        index++;
        if (chunk.size() >= CHUNK_ENTRIES || weight >= CHUNK_WEIGHT) {
            write();
        }
    }

    private void write() {
        store.write(chunk);
        chunk.clear();
        weight = 0;
    }

    /** Writes the rest and returns what could not be written. */
    List<Outcome.Failed> finish() {
        write();
        return failed;
    }
}
