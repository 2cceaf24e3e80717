package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.feedbacknlp.lucene.IndexCheck;

/** What is done with the files of an index that is not open. */
public final class IndexFiles {
    private IndexFiles() {}

    /**
     * Reads every byte of the latest commit and says what is wrong.
     *
     * @param folder the index's folder
     * @return what was found
     */
    public static IndexCheck verify(Path folder) {
        return WriterThread.apart(folder, () -> {
            try (Directory directory = IndexFolder.existing(folder)) {
                return Verification.of(directory, folder);
            }
        });
    }

    /**
     * Verifies a snapshot and copies it.
     *
     * @param snapshot the snapshot's folder
     * @param folder a folder that is missing or empty
     * @return what was found in the copy
     */
    public static IndexCheck restore(Path snapshot, Path folder) {
        return WriterThread.apart(snapshot, () -> {
            try (Directory directory = IndexFolder.existing(snapshot)) {
                Verification.require(Verification.of(directory, snapshot).damages(), snapshot);
                return CommitCopy.of(latest(directory), snapshot, folder);
            }
        });
    }

    private static IndexCommit latest(Directory directory) throws IOException {
        List<IndexCommit> commits = DirectoryReader.listCommits(directory);
        return commits.get(commits.size() - 1);
    }
}
