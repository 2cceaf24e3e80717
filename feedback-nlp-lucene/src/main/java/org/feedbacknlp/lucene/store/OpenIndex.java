package org.feedbacknlp.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexOptions;
import org.feedbacknlp.lucene.schema.Bookmarks;
import org.feedbacknlp.lucene.schema.Entry;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's writer and searchers on one folder. Everything but {@link #searchers()} belongs to the thread that opened it.
 */
final class OpenIndex implements Closeable {
    /** Merging what holds deletions leaves none unless other merges were under way; a few rounds are always enough. */
    private static final int PURGE_ROUNDS = 10;

    private final Directory directory;
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Bookmarks bookmarks;
    private final CommitPace pace;

    private OpenIndex(Directory directory, IndexOptions options) throws IOException {
        this.directory = directory;
        boolean fresh = !DirectoryReader.indexExists(directory);
        writer = new IndexWriter(directory, config(options.bufferMegabytes()));
        pace = new CommitPace(options);
        try {
            bookmarks = new Bookmarks(committed());
            if (fresh) {
                writer.setLiveCommitData(bookmarks.userData().entrySet());
                writer.commit();
            }
            searchers = new SearcherManager(writer, new OwnCacheFactory());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Opens the index of a folder, or makes one where that is allowed. */
    static OpenIndex open(Path folder, boolean create, IndexOptions options) throws IOException {
        Directory directory = IndexFolder.open(folder, create);
        try {
            return new OpenIndex(directory, options);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Whole files instead of compound ones spare a copy; no percentage of deletions is too small to be merged away. */
    private IndexWriterConfig config(int bufferMegabytes) {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setForceMergeDeletesPctAllowed(0);
        policy.setNoCFSRatio(0);
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(bufferMegabytes)
                .setUseCompoundFile(false)
                .setMergePolicy(policy)
                .setMergeScheduler(merges);
    }

    SearcherManager searchers() {
        return searchers;
    }

    Set<String> fieldNames() {
        return writer.getFieldNames();
    }

    void write(List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            writer.updateDocument(entry.id(), entry.fields());
        }
        if (pace.isDue(entries.size())) {
            commit();
        }
    }

    /** The next commit carries it. */
    void mark(Bookmark bookmark) {
        bookmarks.mark(bookmark);
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Bookmarks count as a change, so that one is kept even where nothing was written since the last commit. */
    void commit() throws IOException {
        if (!committed().equals(bookmarks.userData())) {
            writer.setLiveCommitData(bookmarks.userData().entrySet());
        }
        writer.commit();
        pace.committed();
    }

    private Map<String, String> committed() {
        Map<String, String> data = new HashMap<>();
        @Nullable Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /**
     * Rewrites every segment that holds something deleted, these documents among it, and commits.
     *
     * @throws IOException if something deleted is still there
     */
    void purge(Collection<String> ids) throws IOException {
        writer.deleteDocuments(ids.stream().map(Schema::id).toArray(Term[]::new));
        for (int round = 0; round < PURGE_ROUNDS; round++) {
            merges.sync();
            writer.forceMergeDeletes(true);
            if (!writer.hasDeletions()) {
                commit();
                return;
            }
        }
        throw new IOException("segments with deletions are left after " + PURGE_ROUNDS + " rounds of merging");
    }

    /** Deletes the files that no searcher and no commit holds any more. */
    void dropUnusedFiles() throws IOException {
        writer.deleteUnusedFiles();
    }

    /** Commits and closes. What cannot be committed is given up, and the folder is free in any case. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            try {
                commit();
                writer.close();
            } catch (IOException | AlreadyClosedException e) {
                writer.rollback();
                throw e;
            }
        }
    }
}
