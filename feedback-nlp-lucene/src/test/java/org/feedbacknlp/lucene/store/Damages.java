package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.IndexCheck;
import org.feedbacknlp.lucene.IndexCorruptException;
import org.feedbacknlp.lucene.IndexOptions;
import org.feedbacknlp.lucene.schema.SchemaVersion;
import org.feedbacknlp.lucene.store.Tally.Failure;
import org.feedbacknlp.lucene.store.Tally.Wrong;

/** One file of an index loses a bit, its end, or itself; the verification must say so. */
final class Damages implements Experiment {
    private final List<Path> indexes;

    private Damages(List<Path> indexes) {
        this.indexes = indexes;
    }

    /** Makes the indexes: one as ours are, with several parts and deletions, and one of compound files. */
    static Damages in(Path folder) throws IOException {
        Path ours = folder.resolve("ours");
        try (IndexStore store = IndexStore.open(ours, true, IndexOptions.DEFAULT.withBufferMegabytes(1))) {
            Batches batches = new Batches(64);
            for (int batch = 1; batch <= 9; batch++) {
                batches.run(batch, store);
            }
        }
        Path compound = folder.resolve("compound");
        try (Directory directory = FSDirectory.open(compound);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(SchemaVersion.userData().entrySet());
            for (int i = 0; i < 3; i++) {
                Document document = new Document();
                document.add(new TextField("text", "late " + i, Store.YES));
                writer.addDocument(document);
                writer.commit();
            }
        }
        return new Damages(List.of(ours, compound));
    }

    @Override
    public Tally once(long seed) throws IOException {
        Random random = new Random(seed);
        Path index = indexes.get(random.nextInt(4) / 3);
        List<Path> files = files(index);
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        String done = hurt(file, bytes.clone(), random);
        List<Failure> missed = noticed(index, file)
                ? List.of()
                : List.of(new Failure(Wrong.MISSED, "seed " + seed + ": " + done + " of " + file.getFileName()));
        Files.write(file, bytes);
        return Tally.of(true, 0, missed);
    }

    private static List<Path> files(Path index) throws IOException {
        try (Stream<Path> all = Files.list(index)) {
            return all.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
                    .sorted()
                    .toList();
        }
    }

    private static String hurt(Path file, byte[] bytes, Random random) throws IOException {
        int kind = random.nextInt(10);
        if (kind == 0) {
            Files.delete(file);
            return "deletion";
        }
        if (kind <= 3) {
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            return "truncation";
        }
        int bit = random.nextInt(8 * bytes.length);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
        return "flip of bit " + bit;
    }

    /** The verification names that file and no other, and an opening that verifies stops at it. */
    private static boolean noticed(Path index, Path file) {
        IndexCheck check = FeedbackIndex.verify(index);
        String name = file.getFileName().toString();
        boolean named = check.damages().size() == 1
                && (check.damages().get(0).file().equals(name)
                        || name.startsWith("segments")
                                && check.damages().get(0).file().equals("segments"));
        try {
            FeedbackIndex.openReadOnly(index, IndexOptions.DEFAULT.withVerified(true))
                    .close();
            return false;
        } catch (IndexCorruptException expected) {
            return named;
        }
    }
}
