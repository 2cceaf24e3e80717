package org.feedbacknlp.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexCheck;
import org.feedbacknlp.lucene.IndexOptions;
import org.feedbacknlp.lucene.schema.Bookmarks;
import org.feedbacknlp.lucene.schema.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's writer and searchers on one folder. Everything but {@link #searchers()} and {@link #snapshot} belongs to the thread
 * that opened it.
 */
final class OpenIndex extends Opened {
    /** Merging what holds deletions leaves none unless other merges were under way; a few rounds are always enough. */
    private static final int PURGE_ROUNDS = 10;

    private final Directory directory;
    private final Path folder;
    private final Merges merges = new Merges();
    private final SnapshotDeletionPolicy commits = new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Bookmarks bookmarks;
    private final CommitPace pace;

    private OpenIndex(Directory directory, Path folder, IndexOptions options) throws IOException {
        this.directory = directory;
        this.folder = folder;
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

    /** Opens the index of a directory, or makes one; takes the directory over, and closes it where that fails. */
    static OpenIndex in(Directory directory, Path folder, IndexOptions options) throws IOException {
        try {
            return new OpenIndex(directory, folder, options);
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
                .setIndexDeletionPolicy(commits)
                .setMergePolicy(policy)
                .setMergeScheduler(merges);
    }

    @Override
    SearcherManager searchers() {
        return searchers;
    }

    @Override
    Set<String> fieldNames() {
        return writer.getFieldNames();
    }

    @Override
    void write(List<Entry> entries) throws IOException {
        writing(() -> {
            for (Entry entry : entries) {
                writer.updateDocument(entry.id(), entry.fields());
            }
        });
        if (pace.isDue(entries.size())) {
            commit();
        }
    }

    /** Does something with the writer, which tells in more ways than one that it closed itself after a failure. */
    private void writing(Action action) throws IOException {
        try {
            action.run();
        } catch (IllegalStateException e) {
            throw writer.getTragicException() == null ? e : new AlreadyClosedException("after a failure", e);
        }
    }

    @Override
    void mark(Bookmark bookmark) {
        bookmarks.mark(bookmark);
    }

    @Override
    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Bookmarks count as a change, so that one is kept even where nothing was written since the last commit. */
    @Override
    void commit() throws IOException {
        if (!committed().equals(bookmarks.userData())) {
            writer.setLiveCommitData(bookmarks.userData().entrySet());
        }
        writing(writer::commit);
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

    @Override
    void purge(Collection<Term> terms) throws IOException {
        writing(() -> {
            writer.deleteDocuments(terms.toArray(Term[]::new));
            rewriteDeleted();
        });
    }

    @Override
    void compact() throws IOException {
        writing(() -> {
            writer.forceMerge(1, true);
            rewriteDeleted();
        });
    }

    /**
     * Rewrites every segment that holds something deleted, and commits.
     *
     * @throws IOException if something deleted is still there
     */
    private void rewriteDeleted() throws IOException {
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

    @Override
    void dropUnusedFiles() throws IOException {
        writer.deleteUnusedFiles();
    }

    @Override
    IndexCheck snapshot(Path target) throws IOException {
        IndexCommit commit = commits.snapshot();
        try {
            return CommitCopy.of(commit, folder, target);
        } finally {
            letGo(commit);
        }
    }

    private void letGo(IndexCommit commit) throws IOException {
        commits.release(commit);
        if (writer.isOpen()) {
            writer.deleteUnusedFiles();
        }
    }

    /** Commits and closes. What cannot be committed is given up, and the folder is free in any case. */
    @Override
    public void close() throws IOException {
        Closeable first = this::closeWriter;
        try (directory;
                first) {
            searchers.close();
        }
    }

    private void closeWriter() throws IOException {
        try {
            commit();
            writing(writer::close);
        } catch (IOException | RuntimeException e) {
            giveUp(e);
            throw e;
        }
    }

    private void giveUp(Exception cause) {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
