package org.feedbacknlp.lucene.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.feedbacknlp.lucene.Bookmark;
import org.feedbacknlp.lucene.IndexException;
import org.feedbacknlp.lucene.IndexOptions;
import org.feedbacknlp.lucene.store.Batches.Found;
import org.feedbacknlp.lucene.store.Tally.Failure;
import org.feedbacknlp.lucene.store.Tally.Wrong;

/** One index to which something happens, and the judgement of what is left of it. */
final class Trial {
    private static final Path FOLDER = Path.of("trial");

    private final Directory directory;
    private final Batches batches;
    private final long seed;
    private final List<Failure> failures = new ArrayList<>();
    private int acknowledged;
    /** What was in the index when it was last compared. */
    private Map<String, Integer> left = Map.of();

    private long documents;

    Trial(Directory directory, long seed) {
        this.directory = directory;
        this.seed = seed;
        batches = new Batches(seed);
    }

    /** Says how far somebody else has come. */
    void acknowledged(int batch) {
        acknowledged = batch;
    }

    /** Opens the index; closing it leaves the directory open. */
    IndexStore open() {
        return IndexStore.open(FOLDER, () -> {
            IndexFolder.check(directory, FOLDER, true);
            return OpenIndex.in(new Lent(directory), FOLDER, IndexOptions.DEFAULT.withBufferMegabytes(1));
        });
    }

    private static final class Lent extends FilterDirectory {
        private Lent(Directory directory) {
            super(directory);
        }

        @Override
        public void close() {}
    }

    /** Does the next batch. */
    void next(IndexStore store) {
        batches.run(acknowledged + 1, store);
        acknowledged++;
    }

    /** Does batches until one fails; returns whether one did. */
    boolean run(IndexStore store, int most) {
        for (int i = 0; i < most; i++) {
            try {
                next(store);
            } catch (IndexException e) {
                return true;
            } catch (RuntimeException | AssertionError e) {
                failed(Wrong.STUCK, "while writing: " + e);
                return true;
            }
        }
        return false;
    }

    /** Closes, whatever state the index is in. */
    void close(IndexStore store) {
        try {
            store.close();
        } catch (IndexException expected) {
            return;
        } catch (RuntimeException | AssertionError e) {
            failed(Wrong.STUCK, "while closing: " + e);
        }
    }

    /** Checks the files, opens the index again, compares it with what was acknowledged, and goes on writing. */
    Tally judge(boolean struck, boolean whole) {
        try {
            checkFiles();
            compare(documents(), whole);
            try (IndexStore store = open()) {
                checkBookmark(store, whole);
                run(store, 3);
            }
            compare(documents(), true);
        } catch (IOException | RuntimeException | AssertionError e) {
            failed(Wrong.STUCK, "afterwards: " + e);
        }
        return Tally.of(struck, documents, failures);
    }

    /** The bookmark tells how far the index has come: a job that goes on there leaves nothing out and does nothing twice. */
    private void checkBookmark(IndexStore store, boolean whole) {
        long marked = store.bookmark(Batches.SOURCE).map(Bookmark::position).orElse(0L);
        boolean sure = marked == batches.marked(acknowledged) && (!whole || left.equals(batches.after(acknowledged)));
        boolean begun =
                marked == batches.marked(acknowledged + 1) && (!whole || left.equals(batches.after(acknowledged + 1)));
        if (!sure && !begun) {
            failed(Wrong.LOST, "the bookmark names batch " + marked + " after batch " + acknowledged);
        }
    }

    private void checkFiles() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        try (CheckIndex check = new CheckIndex(directory);
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            check.setThreadCount(1);
            check.setInfoStream(nowhere);
            if (!check.checkIndex().clean) {
                failed(Wrong.CORRUPT, "CheckIndex is not content");
            }
        }
        if (!Verification.of(directory, FOLDER).sound()) {
            failed(Wrong.CORRUPT, "verify is not content");
        }
    }

    private List<Found> documents() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return List.of();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Batches.all(reader);
        }
    }

    /** Compares documents with what was acknowledged, each by itself or all as one. */
    void compare(List<Found> found, boolean whole) {
        Map<String, Integer> there = new HashMap<>();
        for (Found document : found) {
            if (there.put(document.id(), document.batch()) != null) {
                failed(Wrong.TWICE, document.id());
            }
        }
        left = there;
        Map<String, Integer> sure = batches.after(acknowledged);
        Map<String, Integer> begun = batches.after(acknowledged + 1);
        documents += sure.size();
        if (whole && !there.equals(sure) && !there.equals(begun)) {
            failed(Wrong.LOST, "neither batch " + acknowledged + " nor the next");
        }
        for (String id : union(there, sure, begun)) {
            if (!Objects.equals(there.get(id), sure.get(id)) && !Objects.equals(there.get(id), begun.get(id))) {
                failed(Wrong.LOST, id + " is of batch " + there.get(id) + " and not " + sure.get(id));
            }
        }
    }

    private static Set<String> union(
            Map<String, Integer> first, Map<String, Integer> second, Map<String, Integer> third) {
        Set<String> all = new TreeSet<>(first.keySet());
        all.addAll(second.keySet());
        all.addAll(third.keySet());
        return all;
    }

    void failed(Wrong wrong, String detail) {
        failures.add(new Failure(wrong, "seed " + seed + ": " + detail));
    }
}
