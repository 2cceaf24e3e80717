package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.feedbacknlp.lucene.IndexCorruptException;
import org.feedbacknlp.lucene.IndexFormatException;
import org.feedbacknlp.lucene.IndexStorageException;
import org.feedbacknlp.lucene.schema.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** Finds out what a folder holds before a writer touches it. */
final class IndexFolder {
    private IndexFolder() {}

    /**
     * Opens a folder that holds an index of ours, or may be made to hold one, to write to it.
     *
     * @param folder the folder
     * @param create whether a folder that is missing or empty will do
     * @return the directory; the caller closes it
     */
    static Directory open(Path folder, boolean create) throws IOException {
        refuseFile(folder);
        if (!create && !Files.isDirectory(folder)) {
            throw noFolder(folder);
        }
        if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
            throw new IndexStorageException(
                    "the folder may not be written", folder, "open it read-only, or allow writing to it", null);
        }
        return checked(FSDirectory.open(folder), folder, create);
    }

    /**
     * Opens a folder that holds an index of ours, to read it.
     *
     * @param folder the folder
     * @return the directory; the caller closes it
     */
    static Directory openToRead(Path folder) throws IOException {
        return checked(existing(folder), folder, false);
    }

    /** Opens a folder that is there, whatever it holds. */
    static Directory existing(Path folder) throws IOException {
        refuseFile(folder);
        if (!Files.isDirectory(folder)) {
            throw noFolder(folder);
        }
        return FSDirectory.open(folder);
    }

    private static void refuseFile(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IndexFormatException("there is a file and no folder", folder, "give a folder", null);
        }
    }

    private static IndexFormatException noFolder(Path folder) {
        return StorageFault.noIndex(folder, new IndexNotFoundException("no folder"));
    }

    private static Directory checked(Directory directory, Path folder, boolean create) throws IOException {
        try {
            check(directory, folder, create);
            return directory;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Checks that a directory holds an index of ours, or may be made to. */
    static void check(Directory directory, Path folder, boolean create) throws IOException {
        if (latestCommit(directory) == null) {
            checkUncommitted(directory, folder, create);
            if (Arrays.stream(directory.listAll()).anyMatch(IndexFolder::ofSegment)) {
                throw new IndexCorruptException(
                        "the list of the index's files is missing",
                        folder,
                        "restore a snapshot, or index again into another folder",
                        null);
            }
            return;
        }
        SchemaVersion.check(latest(directory, folder).getUserData(), folder);
    }

    /** Checks what lies in a directory without a commit: traces of an index are let pass, for the caller to judge. */
    static void checkUncommitted(Directory directory, Path folder, boolean create) throws IOException {
        String[] files = directory.listAll();
        if (Arrays.stream(files).anyMatch(IndexFolder::ofSegment)) {
            return;
        }
        if (!create) {
            throw StorageFault.noIndex(folder, new IndexNotFoundException("no commit"));
        }
        if (!Arrays.stream(files).allMatch(IndexFolder::ofFirstCommit)) {
            throw new IndexFormatException(
                    "there are files of something else", folder, "give a folder that is empty or missing", null);
        }
    }

    private static boolean ofSegment(String file) {
        return file.startsWith("_") && file.endsWith(".si");
    }

    /** What a writer that was killed before its first commit leaves. */
    private static boolean ofFirstCommit(String file) {
        return file.equals(IndexWriter.WRITE_LOCK_NAME) || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }

    /** Returns the name of the list of files of the latest commit, or null without one. */
    static @Nullable String latestCommit(Directory directory) throws IOException {
        return SegmentInfos.getLastCommitSegmentsFileName(directory.listAll());
    }

    private static SegmentInfos latest(Directory directory, Path folder) throws IOException {
        return new SegmentInfos.FindSegmentsFile<SegmentInfos>(directory) {
            @Override
            protected SegmentInfos doBody(String list) throws IOException {
                return read(new CheckedDirectory(directory), list, folder);
            }
        }.run();
    }

    /** Reads the list of files of a commit, after its checksum: what was damaged must not pass for a version of Lucene's. */
    static SegmentInfos read(CheckedDirectory directory, String list, Path folder) throws IOException {
        try {
            return SegmentInfos.readCommit(directory, list);
        } catch (IllegalArgumentException e) {
            throw new IndexFormatException(
                    "there is an index of a Lucene with parts that this one lacks",
                    folder,
                    "use the release that wrote it",
                    e);
        }
    }
}
