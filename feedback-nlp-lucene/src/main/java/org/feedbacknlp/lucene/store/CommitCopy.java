package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.IOUtils;
import org.feedbacknlp.lucene.IndexCheck;
import org.feedbacknlp.lucene.IndexException;
import org.feedbacknlp.lucene.IndexFormatException;

/**
 * Copies a commit into a folder of its own. The list of its files gets its name last, when all the rest is on the disk: what
 * was cut short is no index.
 */
final class CommitCopy {
    private final IndexCommit commit;
    private final CheckedDirectory source;
    private final Path origin;
    private final Path folder;

    private CommitCopy(IndexCommit commit, Path origin, Path folder) {
        this.commit = commit;
        source = new CheckedDirectory(commit.getDirectory());
        this.origin = origin;
        this.folder = folder;
    }

    /**
     * Copies a commit, after its files were checked, and verifies the copy. Where that fails, nothing of it is left.
     *
     * @param commit the commit; its files must stay until this returns
     * @param origin where it is, for messages
     * @param folder a folder that is missing or empty
     * @return what was found in the copy
     */
    static IndexCheck of(IndexCommit commit, Path origin, Path folder) throws IOException {
        return StorageFault.told(folder, new CommitCopy(commit, origin, folder)::run);
    }

    private IndexCheck run() throws IOException {
        refuseFiles();
        commit.getFileNames().forEach(source::sound);
        Verification.require(source.damages(), origin);
        List<String> copied = new ArrayList<>();
        try (Directory target = FSDirectory.open(folder)) {
            try {
                copy(target, copied);
                IndexCheck check = Verification.of(target, folder);
                Verification.require(check.damages(), folder);
                return check;
            } catch (IOException | IndexException e) {
                IOUtils.deleteFilesIgnoringExceptions(target, copied);
                throw e;
            }
        }
    }

    private void refuseFiles() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IndexFormatException("there is a file and no folder", folder, "give a folder", null);
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IndexFormatException(
                        "there are files already", folder, "give a folder that is empty or missing", null);
            }
        }
    }

    private void copy(Directory target, List<String> copied) throws IOException {
        String list = commit.getSegmentsFileName();
        for (String file : commit.getFileNames()) {
            if (!file.equals(list)) {
                copied.add(file);
                target.copyFrom(source, file, file, IOContext.READONCE);
            }
        }
        target.sync(copied);
        String pending = IndexFileNames.PENDING_SEGMENTS + list.substring(IndexFileNames.SEGMENTS.length());
        copied.addAll(List.of(pending, list));
        target.copyFrom(source, list, pending, IOContext.READONCE);
        target.sync(List.of(pending));
        target.rename(pending, list);
        target.syncMetaData();
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            IOUtils.fsync(parent, true);
        }
    }
}
