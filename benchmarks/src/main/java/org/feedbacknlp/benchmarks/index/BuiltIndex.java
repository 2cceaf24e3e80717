package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.feedbacknlp.lucene.FeedbackIndex;

/** An index of ours in a folder of its own, and Lucene's own searcher of the same files. Gone when it is closed. */
public final class BuiltIndex implements AutoCloseable {
    private final TemporaryFolder folder;
    private final FeedbackIndex index;
    private final Directory directory;
    private final DirectoryReader reader;

    /**
     * Builds the index.
     *
     * @param comments what is indexed
     * @param count how many of them
     * @throws IOException if the disk fails
     */
    public BuiltIndex(IndexedComments comments, long count) throws IOException {
        folder = new TemporaryFolder();
        index = FeedbackIndex.openOrCreate(folder.path());
        index.upsertAll(comments.stream(count));
        index.commit();
        directory = FSDirectory.open(folder.path());
        reader = DirectoryReader.open(directory);
    }

    /**
     * Returns the index.
     *
     * @return the index, open
     */
    public FeedbackIndex index() {
        return index;
    }

    /**
     * Returns a searcher as one makes it by hand.
     *
     * @return the searcher
     */
    public IndexSearcher searcher() {
        return new IndexSearcher(reader);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        index.close();
        folder.close();
    }
}
