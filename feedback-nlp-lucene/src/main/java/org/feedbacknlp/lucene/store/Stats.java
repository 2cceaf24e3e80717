package org.feedbacknlp.lucene.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.IndexStats;
import org.feedbacknlp.lucene.schema.Schema;

/** Counts what a reader sees and what lies beside it, without reading into any file. */
final class Stats {
    private final DirectoryReader reader;
    private final List<Long> sizes = new ArrayList<>();

    private Stats(DirectoryReader reader) {
        this.reader = reader;
    }

    static IndexStats of(DirectoryReader reader) throws IOException {
        return new Stats(reader).count();
    }

    private IndexStats count() throws IOException {
        measureFiles();
        return new IndexStats(
                reader.numDocs(),
                reader.numDeletedDocs(),
                reader.leaves().size(),
                sizes.size(),
                sizes.stream().mapToLong(size -> size).sum(),
                Integer.parseInt(reader.getIndexCommit().getUserData().get(Schema.VERSION_KEY)),
                oldest().toString(),
                fields());
    }

    private void measureFiles() throws IOException {
        Directory directory = reader.directory();
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                measure(directory, file);
            }
        }
    }

    /** A file may go between the listing and this. */
    private void measure(Directory directory, String file) throws IOException {
        try {
            sizes.add(directory.fileLength(file));
        } catch (NoSuchFileException | FileNotFoundException gone) {
            return;
        }
    }

    private Version oldest() {
        Version oldest = Version.LATEST;
        for (LeafReaderContext leaf : reader.leaves()) {
            Version written = leaf.reader().getMetaData().minVersion();
            if (written != null && oldest.onOrAfter(written)) {
                oldest = written;
            }
        }
        return oldest;
    }

    private List<IndexField> fields() {
        return StreamSupport.stream(FieldInfos.getMergedFieldInfos(reader).spliterator(), false)
                .filter(field -> field.getDocValuesType() == DocValuesType.SORTED_SET)
                .map(field -> new IndexField(field.getName()))
                .sorted()
                .toList();
    }
}
