package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexCheck;
import org.feedbacknlp.lucene.schema.Bookmarks;
import org.feedbacknlp.lucene.schema.Entry;

/** Searchers on the commits of a folder, and no writer: takes no lock and changes no file. */
final class ReadOnlyIndex extends Opened {
    private final Directory directory;
    private final SearcherManager searchers;

    /** Takes the directory over, and closes it where it cannot be read. */
    ReadOnlyIndex(Directory directory) throws IOException {
        this.directory = directory;
        try {
            searchers = new SearcherManager(directory, new OwnCacheFactory());
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    SearcherManager searchers() {
        return searchers;
    }

    @Override
    Set<String> fieldNames() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return Set.copyOf(FieldInfos.getIndexedFields(searcher.getIndexReader()));
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    void write(List<Entry> entries) {
        throw readOnly();
    }

    @Override
    void mark(Bookmark bookmark) {
        throw readOnly();
    }

    @Override
    Bookmarks bookmarks() throws IOException {
        return new Bookmarks(SegmentInfos.readLatestCommit(directory).getUserData());
    }

    @Override
    void commit() {
        throw readOnly();
    }

    @Override
    void purge(Collection<Term> terms) {
        throw readOnly();
    }

    @Override
    void compact() {
        throw readOnly();
    }

    @Override
    void dropUnusedFiles() {
        throw readOnly();
    }

    @Override
    IndexCheck snapshot(Path target) {
        throw readOnly();
    }

    private static IllegalStateException readOnly() {
        return new IllegalStateException("the index is open read-only: open it with FeedbackIndex.open to change it");
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
        }
    }
}
