package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of an index, there and back. */
class SnapshotTest {
    private static final String WORD = "zqxjkvbwyf";

    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("index");
    }

    private Path copy(String name) {
        return home.resolve(name);
    }

    @Test
    void aSnapshotIsTheLastCommitAndAnIndexLikeAnyOther() throws IOException {
        try (FeedbackIndex index = TestIndex.of(folder(), Given.plain("r", "late"))) {
            index.commit();
            index.upsert(Given.plain("s", "late"));
            index.refresh();
            IndexCheck copied = index.snapshot(copy("a"));
            assertTrue(copied.sound());
            assertEquals(1, copied.analyses());
            assertEquals(FolderBytes.of(copy("a")).size(), copied.files());
            assertEquals(copied, FeedbackIndex.verify(copy("a")));
            index.upsert(Given.plain("t", "late"));
            index.commit();
        }
        try (FeedbackIndex old = FeedbackIndex.open(copy("a"))) {
            assertEquals(List.of("r"), TestIndex.found(old, "late"));
            old.upsert(Given.plain("u", "late"));
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder())) {
            assertEquals(List.of("r", "s", "t"), TestIndex.found(index, "late"));
        }
    }

    @Test
    void everySnapshotIsOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder())) {
            index.upsertAll(version(0));
            index.commit();
            Thread writer = new Thread(() -> {
                try {
                    for (int version = 1; !done.get(); version++) {
                        index.upsertAll(version(version));
                        index.commit();
                    }
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            writer.start();
            for (int i = 0; i < 6; i++) {
                index.snapshot(copy("s" + i));
            }
            done.set(true);
            writer.join();
        }
        assertNull(failure.get());
        for (int i = 0; i < 6; i++) {
            try (FeedbackIndex old = FeedbackIndex.openReadOnly(copy("s" + i))) {
                SearchRequest all = SearchRequest.builder().text(true).size(100).build();
                List<Hit> hits = old.search(all).hits();
                assertEquals(40, hits.size());
                assertEquals(1, hits.stream().map(Hit::text).distinct().count(), "one version in snapshot " + i);
            }
        }
    }

    private static List<Analysis> version(int version) {
        List<Analysis> analyses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            analyses.add(Given.plain("r" + i, "version " + version));
        }
        return analyses;
    }

    @Test
    void whatIsNotEmptyIsNoPlaceForACopy() throws IOException {
        Path taken = Files.createDirectory(copy("taken"));
        Path letter = Files.writeString(taken.resolve("letter.txt"), "x");
        Path empty = Files.createDirectory(copy("empty"));
        try (FeedbackIndex index = TestIndex.of(folder(), Given.plain("r", "late"))) {
            index.commit();
            assertThrows(IndexFormatException.class, () -> index.snapshot(taken));
            assertThrows(IndexFormatException.class, () -> index.snapshot(letter));
            assertThrows(IndexFormatException.class, () -> index.snapshot(folder()));
            assertThrows(IndexFormatException.class, () -> FeedbackIndex.restore(folder(), taken));
            index.snapshot(empty);
            assertThrows(IndexFormatException.class, () -> index.snapshot(empty));
        }
        assertEquals(Map.of("letter.txt", "x"), FolderBytes.of(taken));
        assertTrue(FeedbackIndex.verify(empty).sound());
    }

    @Test
    void N085_whatIsErasedAroundSnapshotsLeavesNoByteInTheIndex() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean done = new AtomicBoolean();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder())) {
            index.upsertAll(GeneratedAnalyses.of(400));
            index.commit();
            Thread copier = new Thread(() -> {
                try {
                    for (int i = 0; !done.get(); i++) {
                        index.snapshot(copy("s" + i));
                    }
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            copier.start();
            for (int round = 0; round < 4; round++) {
                index.upsert(Given.plain("secret", "my name is " + WORD));
                index.commit();
                assertTrue(FolderBytes.hold(folder(), WORD));
                assertTrue(index.erase("secret"));
                assertFalse(FolderBytes.hold(folder(), WORD), "after round " + round);
            }
            done.set(true);
            copier.join();
        }
        assertNull(failure.get());
    }

    @Test
    void whatIsRestoredIsTheSnapshot() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder())) {
            index.upsertAll(GeneratedAnalyses.of(100));
            index.commit();
            index.snapshot(copy("a"));
        }
        Map<String, String> before = FolderBytes.of(copy("a"));
        assertEquals(100, FeedbackIndex.restore(copy("a"), copy("b")).analyses());
        assertEquals(before, FolderBytes.of(copy("a")));
        assertEquals(before, FolderBytes.of(copy("b")));
        FeedbackIndex.open(copy("b")).close();
    }

    @Test
    void N065_aDamagedSnapshotIsNotRestored() throws IOException {
        try (FeedbackIndex index = TestIndex.of(folder(), Given.plain("r", "late"))) {
            index.commit();
            index.snapshot(copy("a"));
        }
        for (String name : FolderBytes.of(copy("a")).keySet()) {
            Path file = copy("a").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            byte[] flipped = bytes.clone();
            flipped[bytes.length / 2] ^= 4;
            Files.write(file, flipped);
            assertThrows(IndexCorruptException.class, () -> FeedbackIndex.restore(copy("a"), copy("b")), name);
            Files.write(file, bytes);
        }
        assertFalse(Files.exists(copy("b")));
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.restore(copy("none"), copy("b")));
    }

    @Test
    void N065_aDamagedIndexIsNotCopied() throws IOException {
        try (FeedbackIndex index = TestIndex.of(folder(), Given.plain("r", "late"))) {
            index.commit();
            Path file = folder().resolve(FolderBytes.of(folder()).keySet().stream()
                    .filter(name -> name.endsWith(".fdt"))
                    .findFirst()
                    .orElseThrow());
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 4;
            Files.write(file, bytes);
            assertThrows(IndexCorruptException.class, () -> index.snapshot(copy("a")));
            assertFalse(Files.exists(copy("a")));
        }
    }

    @Test
    void N067_whoIsInterruptedBeforehandGetsNoSnapshot() {
        try (FeedbackIndex index = TestIndex.of(folder(), Given.plain("r", "late"))) {
            Thread.currentThread().interrupt();
            assertThrows(CancelledException.class, () -> index.snapshot(copy("a")));
            assertTrue(Thread.interrupted());
            assertFalse(Files.exists(copy("a")));
            index.snapshot(copy("a"));
        }
    }

    @Test
    void N073_afterTheCloseThereIsNothingToCopy() {
        FeedbackIndex index = TestIndex.of(folder(), Given.plain("r", "late"));
        index.close();
        assertThrows(IllegalStateException.class, () -> index.snapshot(copy("a")));
        assertThrows(IllegalStateException.class, index::compact);
        assertThrows(IllegalStateException.class, index::stats);
        assertEquals(0, CloseTest.writerThreads());
    }
}
