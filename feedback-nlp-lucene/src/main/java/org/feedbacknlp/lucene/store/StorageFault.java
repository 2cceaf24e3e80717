package org.feedbacknlp.lucene.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.feedbacknlp.lucene.IndexCorruptException;
import org.feedbacknlp.lucene.IndexException;
import org.feedbacknlp.lucene.IndexFormatException;
import org.feedbacknlp.lucene.IndexLockedException;
import org.feedbacknlp.lucene.IndexStorageException;

/** What Lucene and the file system complain of, in the words of this library. */
final class StorageFault {
    private StorageFault() {}

    /** Runs a task and tells its failure in the words of this library. */
    static <T> T told(Path folder, Task<T> task) {
        try {
            return task.run();
        } catch (AlreadyClosedException e) {
            throw of(e, folder);
        } catch (IOException e) {
            throw of(e, folder);
        }
    }

    static IndexException of(IOException e, Path folder) {
        return switch (e) {
            case LockObtainFailedException locked ->
                new IndexLockedException("another writer has the index open", folder, "close it there first", locked);
            case IndexNotFoundException missing -> noIndex(folder, missing);
            case IndexFormatTooNewException newer ->
                new IndexFormatException(
                        "there is an index of a newer Lucene", folder, "use the release that wrote it", newer);
            case IndexFormatTooOldException older ->
                new IndexFormatException(
                        "there is an index of an older Lucene", folder, "index again into another folder", older);
            case CorruptIndexException corrupt -> corrupt(folder, corrupt);
            case NoSuchFileException gone -> corrupt(folder, gone);
            case FileNotFoundException gone -> corrupt(folder, gone);
            case EOFException cut -> corrupt(folder, cut);
            default ->
                new IndexStorageException(
                        "the file system failed (" + e.getClass().getSimpleName() + ")",
                        folder,
                        "check space and permissions, then open the index again",
                        e);
        };
    }

    static IndexException of(AlreadyClosedException e, Path folder) {
        return new IndexStorageException(
                "the index closed itself after an earlier failure",
                folder,
                "what was committed is safe: close it, cure the failure, open it again",
                e);
    }

    static IndexFormatException noIndex(Path folder, IOException cause) {
        return new IndexFormatException(
                "there is no index", folder, "check the folder, or index something into it first", cause);
    }

    private static IndexCorruptException corrupt(Path folder, IOException cause) {
        return new IndexCorruptException(
                "the index is damaged (" + cause.getClass().getSimpleName() + ")",
                folder,
                "restore a copy, or index again into another folder",
                cause);
    }
}
