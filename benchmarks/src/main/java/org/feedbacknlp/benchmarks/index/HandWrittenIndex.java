package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.lucene.IndexOptions;

/** An index as one writes it with Lucene's own API: the fields and the settings of ours, and nothing else. Not thread-safe. */
public final class HandWrittenIndex implements AutoCloseable {
    private final HandWrittenFields fields = new HandWrittenFields();
    private final Directory directory;
    private final IndexWriter writer;

    /**
     * Opens the index of a folder, or makes one.
     *
     * @param folder the folder
     * @throws IOException if the disk fails
     */
    public HandWrittenIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, config());
    }

    private static IndexWriterConfig config() {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setNoCFSRatio(0);
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(IndexOptions.DEFAULT.bufferMegabytes())
                .setUseCompoundFile(false)
                .setMergePolicy(policy);
    }

    /**
     * Adds an analysis, whether there is one of that id or not.
     *
     * @param analysis the analysis
     * @throws IOException if the disk fails
     */
    public void add(Analysis analysis) throws IOException {
        writer.addDocument(fields.of(analysis));
    }

    /**
     * Writes an analysis in place of the one of that id.
     *
     * @param analysis the analysis
     * @throws IOException if the disk fails
     */
    public void update(Analysis analysis) throws IOException {
        writer.updateDocument(new Term("id", analysis.verbatim().id()), fields.of(analysis));
    }

    /**
     * Makes all durable.
     *
     * @throws IOException if the disk fails
     */
    public void commit() throws IOException {
        writer.commit();
    }

    /**
     * Makes one segment of all that is there, without a trace of what was replaced.
     *
     * @throws IOException if the disk fails
     */
    public void forceMerge() throws IOException {
        writer.forceMerge(1);
    }

    /**
     * Waits for merges and frees the folder.
     *
     * @throws IOException if the disk fails
     */
    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
