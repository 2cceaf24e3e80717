package org.feedbacknlp.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexCheck;
import org.feedbacknlp.lucene.schema.Bookmarks;
import org.feedbacknlp.lucene.schema.Entry;

/** Lucene's side of an index that is open, to be written or only to be read. */
abstract sealed class Opened implements Closeable permits OpenIndex, ReadOnlyIndex {
    abstract SearcherManager searchers();

    abstract Set<String> fieldNames() throws IOException;

    abstract void write(List<Entry> entries) throws IOException;

    /** Sets a bookmark; the next commit carries it. */
    abstract void mark(Bookmark bookmark);

    abstract Bookmarks bookmarks() throws IOException;

    abstract void commit() throws IOException;

    /** Rewrites every segment that holds something deleted, the documents of these terms among it, and commits. */
    abstract void purge(Collection<Term> terms) throws IOException;

    /** Rewrites the whole into one segment without anything deleted, and commits. */
    abstract void compact() throws IOException;

    /** Deletes the files that no searcher and no commit holds any more. */
    abstract void dropUnusedFiles() throws IOException;

    /** Copies the last commit. The one method that any thread may call, while others go on writing. */
    abstract IndexCheck snapshot(Path target) throws IOException;

    final void refresh() throws IOException {
        searchers().maybeRefreshBlocking();
    }
}
