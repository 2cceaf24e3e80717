package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.feedbacknlp.lucene.IndexFormatException;
import org.feedbacknlp.lucene.schema.SchemaVersion;

/** Finds out what a folder holds before a writer touches it. */
final class IndexFolder {
    private IndexFolder() {}

    /**
     * Opens a folder that holds an index of ours, or may be made to hold one.
     *
     * @param folder the folder
     * @param create whether a folder that is missing or empty will do
     * @return the directory; the caller closes it
     */
    static Directory open(Path folder, boolean create) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IndexFormatException("there is a file and no folder", folder, "give a folder", null);
        }
        if (!create && !Files.isDirectory(folder)) {
            throw StorageFault.noIndex(folder, new IndexNotFoundException("no folder"));
        }
        Directory directory = FSDirectory.open(folder);
        try {
            check(directory, folder, create);
            return directory;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void check(Directory directory, Path folder, boolean create) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            SchemaVersion.check(userData(directory, folder), folder);
        } else if (!create) {
            throw StorageFault.noIndex(folder, new IndexNotFoundException("no commit"));
        } else if (Arrays.stream(directory.listAll()).anyMatch(file -> !file.equals(IndexWriter.WRITE_LOCK_NAME))) {
            throw new IndexFormatException(
                    "there are files of something else", folder, "give a folder that is empty or missing", null);
        }
    }

    private static Map<String, String> userData(Directory directory, Path folder) throws IOException {
        try {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        } catch (IllegalArgumentException e) {
            throw new IndexFormatException(
                    "there is an index of a Lucene with parts that this one lacks",
                    folder,
                    "use the release that wrote it",
                    e);
        }
    }
}
