package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.lucene.FeedbackIndex;

/** The ways in which analyses come into an index: each opens it, writes all, commits, and waits for merges when it closes. */
public enum Way {
    /** By ours, which looks for an earlier one of the id each time. */
    OURS("ours, `upsertAll`", true) {
        @Override
        void write(Path folder, List<Analysis> analyses) {
            try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
                index.upsertAll(analyses);
                index.commit();
            }
        }
    },
    /** By ours, one call for each. */
    OURS_ONE_BY_ONE("ours, `upsert` one by one", true) {
        @Override
        void write(Path folder, List<Analysis> analyses) {
            try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
                analyses.forEach(index::upsert);
                index.commit();
            }
        }
    },
    /** By hand, looking for an earlier one of the id each time. */
    HAND_UPDATE("by hand, `updateDocument`", true) {
        @Override
        void write(Path folder, List<Analysis> analyses) throws IOException {
            try (HandWrittenIndex index = new HandWrittenIndex(folder)) {
                for (Analysis analysis : analyses) {
                    index.update(analysis);
                }
                index.commit();
            }
        }
    },
    /** By hand, without looking. */
    HAND_ADD("by hand, `addDocument`", false) {
        @Override
        void write(Path folder, List<Analysis> analyses) throws IOException {
            try (HandWrittenIndex index = new HandWrittenIndex(folder)) {
                for (Analysis analysis : analyses) {
                    index.add(analysis);
                }
                index.commit();
            }
        }
    };

    private final String title;
    private final boolean replaces;

    Way(String title, boolean replaces) {
        this.title = title;
        this.replaces = replaces;
    }

    /**
     * Returns what it is called in a table.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Tells whether writing the same ids again replaces what was there.
     *
     * @return true if it does
     */
    public boolean replaces() {
        return replaces;
    }

    abstract void write(Path folder, List<Analysis> analyses) throws IOException;
}
