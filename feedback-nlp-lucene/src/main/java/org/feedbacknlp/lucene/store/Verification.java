package org.feedbacknlp.lucene.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.feedbacknlp.lucene.IndexCheck;
import org.feedbacknlp.lucene.IndexCheck.Damage;
import org.feedbacknlp.lucene.IndexCorruptException;
import org.feedbacknlp.lucene.schema.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** Reads every byte of the latest commit of an index and says what is wrong. Takes no lock and changes no file. */
final class Verification {
    /** A writer at work takes files away with each commit; then the newer commit is looked at instead. */
    private static final int ROUNDS = 10;

    private final CheckedDirectory directory;
    private final Path folder;
    private final @Nullable String list;

    private Verification(Directory directory, Path folder) throws IOException {
        this.directory = new CheckedDirectory(directory);
        this.folder = folder;
        list = IndexFolder.latestCommit(directory);
    }

    /**
     * Verifies what a directory holds.
     *
     * @param directory the directory
     * @param folder where it is, for messages
     * @return what was found
     * @throws org.feedbacknlp.lucene.IndexFormatException if there is no index, or none that this release can read
     */
    static IndexCheck of(Directory directory, Path folder) throws IOException {
        Verification round = new Verification(directory, folder);
        IndexCheck check = round.run();
        for (int i = 1; i < ROUNDS && !check.sound() && round.overtaken(); i++) {
            round = new Verification(directory, folder);
            check = round.run();
        }
        return check;
    }

    /** Throws where anything is wrong, with the name of the first file. */
    static void require(List<Damage> damages, Path folder) {
        if (!damages.isEmpty()) {
            Damage first = damages.get(0);
            throw new IndexCorruptException(
                    "the file " + first.file() + " " + first.problem(),
                    folder,
                    "restore a snapshot, or index again into another folder",
                    null);
        }
    }

    private boolean overtaken() throws IOException {
        return !Objects.equals(list, IndexFolder.latestCommit(directory));
    }

    private IndexCheck run() throws IOException {
        if (list == null) {
            IndexFolder.checkUncommitted(directory, folder, false);
            return withoutFiles(new Damage("segments", "is missing"));
        }
        SegmentInfos commit;
        try {
            commit = IndexFolder.read(directory, list, folder);
        } catch (CorruptIndexException | FileNotFoundException e) {
            return withoutFiles(new Damage(list, "contradicts the files that it names"));
        }
        SchemaVersion.check(commit.getUserData(), folder);
        try {
            return check(commit);
        } catch (NoSuchFileException | FileNotFoundException e) {
            return withoutFiles(new Damage(list, "names a file that went away"));
        }
    }

    /** Where the list of files cannot be read, what was noticed on the way counts, or else the list. */
    private IndexCheck withoutFiles(Damage otherwise) {
        List<Damage> noticed = directory.damages();
        return new IndexCheck(0, 0, 0, noticed.isEmpty() ? List.of(otherwise) : noticed, List.of());
    }

    private IndexCheck check(SegmentInfos commit) throws IOException {
        Collection<String> files = commit.files(true);
        long bytes = 0;
        for (String file : files) {
            if (directory.sound(file)) {
                bytes += directory.fileLength(file);
            }
        }
        int analyses = commit.asList().stream()
                .mapToInt(segment -> segment.info.maxDoc() - segment.getDelCount())
                .sum();
        return new IndexCheck(files.size(), bytes, analyses, damages(commit), leftovers(files));
    }

    /** Files that are each as they were written may still not be of one index: opening them compares their ids. */
    private List<Damage> damages(SegmentInfos commit) {
        List<Damage> damages = directory.damages();
        if (damages.isEmpty()) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return reader.numDocs() >= 0 ? List.of() : damages;
            } catch (IOException e) {
                return List.of(new Damage(commit.getSegmentsFileName(), "contradicts the files that it names"));
            }
        }
        return damages;
    }

    private List<String> leftovers(Collection<String> files) throws IOException {
        Set<String> left = new TreeSet<>(Arrays.asList(directory.listAll()));
        left.removeAll(files);
        left.remove(IndexWriter.WRITE_LOCK_NAME);
        return List.copyOf(left);
    }
}
