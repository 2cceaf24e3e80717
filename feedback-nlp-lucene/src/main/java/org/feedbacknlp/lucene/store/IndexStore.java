package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexCheck;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.IndexOptions;
import org.feedbacknlp.lucene.IndexStats;
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
    private final Opened index;
    /** Searches share it; who must know that no searcher of old is in use takes it alone. */
    private final ReentrantReadWriteLock searching = new ReentrantReadWriteLock();

    /** What removes files for good and what copies them exclude each other; neither keeps writes or searches waiting. */
    private final ReentrantLock files = new ReentrantLock();

    private boolean closed;

    private IndexStore(Path folder, WriterThread thread, Opened index) {
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
        return open(folder, () -> {
            Directory directory = IndexFolder.open(folder, create);
            return OpenIndex.in(options.verified() ? verified(directory, folder) : directory, folder, options);
        });
    }

    /**
     * Opens an index to be searched alone.
     *
     * @param folder its folder
     * @param verified whether to read every file to its end first
     * @return the store
     */
    public static IndexStore openReadOnly(Path folder, boolean verified) {
        return open(folder, () -> {
            Directory directory = IndexFolder.openToRead(folder);
            return new ReadOnlyIndex(verified ? verified(directory, folder) : directory);
        });
    }

    /** Passes on a directory that is sound or has no index yet, and closes another. */
    private static Directory verified(Directory directory, Path folder) throws IOException {
        try {
            if (IndexFolder.latestCommit(directory) != null) {
                Verification.require(Verification.of(directory, folder).damages(), folder);
            }
            return directory;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Opens an index in a way of the caller's; the folder is for messages. */
    static IndexStore open(Path folder, Task<? extends Opened> opening) {
        WriterThread thread = new WriterThread();
        try {
            Opened index = StorageFault.told(folder, () -> thread.<Opened>call(opening::run));
            return new IndexStore(folder, thread, index);
        } catch (RuntimeException | Error e) {
            StorageFault.told(folder, () -> thread.end(done(() -> {})));
            throw e;
        }
    }

    /**
     * Returns the names of the fields that the index has.
     *
     * @return the names
     */
    public Set<String> fieldNames() {
        return StorageFault.told(folder, index::fieldNames);
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
     * @param field the field that they are told by
     * @param values its values; each document with one of them goes
     * @return how many there were
     */
    public int erase(IndexField field, Collection<String> values) {
        List<BytesRef> terms = values.stream().map(Schema::exact).toList();
        return keepingFiles(() -> onThread(() -> {
            index.refresh();
            int found = count(field, terms);
            index.purge(terms.stream().map(term -> new Term(field.name(), term)).toList());
            dropOldSearchers();
            return found;
        }));
    }

    /** Rewrites the whole into one segment and drops all other files. */
    public void compact() {
        keepingFiles(() -> onThread(done(() -> {
            index.compact();
            dropOldSearchers();
        })));
    }

    /**
     * Copies the last commit, while writes and searches go on.
     *
     * @param target a folder that is missing or empty
     * @return what was found in the copy
     */
    public IndexCheck snapshot(Path target) {
        return keepingFiles(() -> WriterThread.apart(folder, () -> index.snapshot(target)));
    }

    /**
     * Counts what searches find and what lies in the folder.
     *
     * @return the figures
     */
    public IndexStats stats() {
        return read(searcher -> Stats.of((DirectoryReader) searcher.getIndexReader()));
    }

    private <T> T keepingFiles(Supplier<T> call) {
        files.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the index is closed");
            }
            return call.get();
        } finally {
            files.unlock();
        }
    }

    private int count(IndexField field, List<BytesRef> terms) throws IOException {
        SearcherManager searchers = index.searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(new TermInSetQuery(field.name(), terms));
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
            return StorageFault.told(folder, () -> {
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

    /** Waits for searches, writes and copies under way, commits, and ends the thread. A second call does nothing. */
    @Override
    public void close() {
        files.lock();
        try {
            if (markClosed()) {
                StorageFault.told(folder, () -> thread.end(done(index::close)));
            }
        } finally {
            files.unlock();
        }
    }

    private boolean markClosed() {
        searching.writeLock().lock();
        try {
            boolean first = !closed;
            closed = true;
            return first;
        } finally {
            searching.writeLock().unlock();
        }
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
        return StorageFault.told(folder, () -> thread.call(task));
    }
}
