package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.feedbacknlp.lucene.FeedbackIndex;

/** Makes room for an index of one report alone, where an earlier report of the same folder left its own. */
final class FreshIndex {
    private FreshIndex() {}

    /**
     * Removes an index of ours; a folder that holds anything else is left alone and told.
     *
     * @throws org.feedbacknlp.lucene.IndexException if the folder holds something else, or somebody has the index open
     */
    static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || isEmpty(folder)) {
            return;
        }
        FeedbackIndex.open(folder).close();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
