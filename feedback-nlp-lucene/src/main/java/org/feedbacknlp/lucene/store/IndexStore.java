package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.IndexOptions;
import org.feedbacknlp.lucene.schema.Entry;
import org.feedbacknlp.lucene.schema.Schema;

/**
 * An index in a folder, open to be written and searched. Writes go one after another through a thread of its own, searches
 * run in the callers' threads. Every failure of the file system comes out as an {@link
 * org.feedbacknlp.lucene.IndexException}, and every call after the close as an {@link IllegalStateException}. Thread-safe.
 */
public final class IndexStore implements AutoCloseable {
    private final Path folder;
    private final WriterThread thread;
    private final OpenIndex index;
    /** Searches share it; who must know that no searcher of old is in use takes it alone. */
    private final ReentrantReadWriteLock searching = new ReentrantReadWriteLock();

    private boolean closed;

    private IndexStore(Path folder, WriterThread thread, OpenIndex index) {
        this.folder = folder;
        this.thread = thread;
        this.index = index;
    }

    /**
     * Opens an index.
     *
     * @param folder its folder
     * @param create whether to make one where the folder is missing or empty
     * @param options how it is kept open
     * @return the store
     */
    public static IndexStore open(Path folder, boolean create, IndexOptions options) {
        WriterThread thread = new WriterThread();
        try {
            OpenIndex index = told(folder, () -> thread.call(() -> OpenIndex.open(folder, create, options)));
            return new IndexStore(folder, thread, index);
        } catch (RuntimeException | Error e) {
            told(folder, () -> thread.end(done(() -> {})));
            throw e;
        }
    }

    /**
     * Returns the names of the fields that the index has.
     *
     * @return the names
     */
    public Set<String> fieldNames() {
        return index.fieldNames();
    }

    /**
     * Writes entries in their order, each in place of what has its id.
     *
     * @param entries the entries
     */
    public void write(List<Entry> entries) {
        act(() -> index.write(entries));
    }

    /**
     * Sets a bookmark, to be kept by the next commit.
     *
     * @param bookmark the bookmark
     */
    public void mark(Bookmark bookmark) {
        act(() -> index.mark(bookmark));
    }

    /**
     * Returns the bookmark of a source.
     *
     * @param source the source
     * @return its bookmark, or empty
     */
    public Optional<Bookmark> bookmark(String source) {
        return onThread(() -> index.bookmarks().find(source));
    }

    /** Makes all that was written durable, and visible to searches. */
    public void commit() {
        act(() -> {
            index.commit();
            index.refresh();
        });
    }

    /** Makes all that was written visible to searches. */
    public void refresh() {
        act(index::refresh);
    }

    /**
     * Removes documents so that no byte of them is left in the folder.
     *
     * @param ids the verbatims' ids
     * @return how many there were
     */
    public int erase(Collection<String> ids) {
        return onThread(() -> {
            index.refresh();
            int found = count(ids);
            index.purge(ids);
            dropOldSearchers();
            return found;
        });
    }

    private int count(Collection<String> ids) throws IOException {
        SearcherManager searchers = index.searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            List<BytesRef> terms = ids.stream().map(Schema::exact).toList();
            return searcher.count(new TermInSetQuery(IndexField.ID.name(), terms));
        } finally {
            searchers.release(searcher);
        }
    }

    private void dropOldSearchers() throws IOException {
        searching.writeLock().lock();
        try {
            index.refresh();
            index.dropUnusedFiles();
        } finally {
            searching.writeLock().unlock();
        }
    }

    /**
     * Reads from the index as it stood at the last refresh, commit or erasure.
     *
     * @param <T> what is read
     * @param reading how it is read
     * @return what was read
     */
    public <T> T read(Reading<T> reading) {
        searching.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the index is closed");
            }
            return told(folder, () -> {
                IndexSearcher searcher = index.searchers().acquire();
                try {
                    return reading.from(searcher);
                } finally {
                    index.searchers().release(searcher);
                }
            });
        } finally {
            searching.readLock().unlock();
        }
    }

    /** Waits for searches and writes under way, commits, and ends the thread. A second call does nothing. */
    @Override
    public synchronized void close() {
        searching.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
        } finally {
            searching.writeLock().unlock();
        }
        told(folder, () -> thread.end(done(index::close)));
    }

    private void act(Action action) {
        onThread(done(action));
    }

    /** Makes a task of what gives nothing back. */
    private static Task<Boolean> done(Action action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private <T> T onThread(Task<T> task) {
        return told(folder, () -> thread.call(task));
    }

    /** Runs a task and tells its failure in the words of this library. */
    private static <T> T told(Path folder, Task<T> task) {
        try {
            return task.run();
        } catch (AlreadyClosedException e) {
            throw StorageFault.of(e, folder);
        } catch (IOException e) {
            throw StorageFault.of(e, folder);
        }
    }
}
