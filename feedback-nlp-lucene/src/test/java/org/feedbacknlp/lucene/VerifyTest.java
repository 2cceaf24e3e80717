package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.feedbacknlp.lucene.IndexCheck.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** N064, N065: damage is found before anything is trusted. Many seeds of it are in the store's FaultsTest. */
class VerifyTest {
    @TempDir
    private Path folder;

    private void index() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsertAll(GeneratedAnalyses.of(50));
            index.commit();
            index.upsert(Given.plain("r7", "again"));
        }
    }

    @Test
    void aSoundIndexIsCountedAndNotTouched() throws IOException {
        index();
        Map<String, String> before = FolderBytes.of(folder);
        IndexCheck check = FeedbackIndex.verify(folder);
        assertTrue(check.sound());
        assertEquals(List.of(), check.damages());
        assertEquals(50, check.analyses());
        assertEquals(before.size(), check.files());
        assertEquals(before.values().stream().mapToLong(String::length).sum(), check.bytes());
        assertEquals(List.of(), check.leftovers());
        assertEquals(before, FolderBytes.of(folder));
    }

    @Test
    void N064_N065_everyFileIsLookedAtInItsMiddleAndItsEnd() throws IOException {
        index();
        for (Map.Entry<String, String> file : FolderBytes.of(folder).entrySet()) {
            Path path = folder.resolve(file.getKey());
            byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
            for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= 0x10;
                Files.write(path, flipped);
                assertDamaged(file.getKey(), "is not as it was written");
            }
            Files.write(path, Arrays.copyOf(bytes, bytes.length - 1));
            assertDamaged(file.getKey(), "is not as it was written");
            Files.write(path, new byte[0]);
            assertDamaged(file.getKey(), "is cut short");
            Files.delete(path);
            assertDamaged(file.getKey().startsWith("segments") ? "segments" : file.getKey(), "is missing");
            Files.write(path, bytes);
        }
        assertTrue(FeedbackIndex.verify(folder).sound());
    }

    /** Whoever opens it verified is told at once, and one who only looks is told all. */
    private void assertDamaged(String file, String problem) {
        assertEquals(
                List.of(new Damage(file, problem)), FeedbackIndex.verify(folder).damages());
        IndexOptions verified = IndexOptions.DEFAULT.withVerified(true);
        for (Runnable opening : List.<Runnable>of(
                () -> FeedbackIndex.open(folder, verified),
                () -> FeedbackIndex.openOrCreate(folder, verified),
                () -> FeedbackIndex.openReadOnly(folder, verified))) {
            IndexCorruptException e = assertThrows(IndexCorruptException.class, opening::run, file);
            assertFalse(Objects.requireNonNull(e.getMessage()).contains("\n"));
        }
    }

    @Test
    void N064_theFirstDamagedFileIsNamedAtTheOpening() throws IOException {
        index();
        String name = FolderBytes.of(folder).keySet().stream()
                .filter(file -> file.endsWith(".fdt"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(name), bytes);
        IndexCorruptException e = assertThrows(
                IndexCorruptException.class, () -> FeedbackIndex.open(folder, IndexOptions.DEFAULT.withVerified(true)));
        assertTrue(Objects.requireNonNull(e.getMessage()).startsWith("the file " + name + " is not as it was written"));
        FeedbackIndex.open(folder).close();
    }

    @Test
    void N065_aFileOfAnotherIndexIsNoticed(@TempDir Path other) throws IOException {
        index();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(other)) {
            index.upsertAll(GeneratedAnalyses.of(50));
        }
        String name = FolderBytes.of(folder).keySet().stream()
                .filter(file -> file.endsWith(".fdt") && Files.exists(other.resolve(file)))
                .findFirst()
                .orElseThrow();
        Files.write(folder.resolve(name), Files.readAllBytes(other.resolve(name)));
        assertFalse(FeedbackIndex.verify(folder).sound());
    }

    @Test
    void anOpeningThatVerifiesTakesWhatIsSoundOrNew() {
        IndexOptions verified = IndexOptions.DEFAULT.withVerified(true);
        FeedbackIndex.openOrCreate(folder, verified).close();
        FeedbackIndex.open(folder, verified).close();
        FeedbackIndex.openReadOnly(folder, verified).close();
    }

    @Test
    void whatNoCommitKnowsIsLeftOver() throws IOException {
        index();
        Files.writeString(folder.resolve("_9.fdt"), "cut");
        Files.writeString(folder.resolve("pending_segments_9"), "cut");
        IndexCheck check = FeedbackIndex.verify(folder);
        assertTrue(check.sound());
        assertEquals(List.of("_9.fdt", "pending_segments_9"), check.leftovers());
    }

    @Test
    void N066_whatIsNoIndexIsToldAsByTheOpening() throws IOException {
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.verify(folder));
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.verify(folder.resolve("missing")));
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.verify(file));
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.verify(folder));
    }

    @Test
    void N058_aFolderWhoseWriterWasKilledBeforeItsFirstCommitIsTaken() throws IOException {
        Files.writeString(folder.resolve("pending_segments_1"), "cut");
        Files.writeString(folder.resolve("write.lock"), "");
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "late"))) {
            assertEquals(1, index.size());
        }
    }

    @Test
    void aWriterAtWorkDoesNotDisturb() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            Thread writer = new Thread(() -> {
                try {
                    for (int i = 0; !done.get(); i++) {
                        index.upsert(Given.plain("r" + i % 10, "late " + i));
                        index.commit();
                    }
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            writer.start();
            for (int i = 0; i < 20; i++) {
                IndexCheck check = FeedbackIndex.verify(folder);
                assertEquals(List.of(), check.damages());
                FeedbackIndex.openReadOnly(folder).close();
            }
            done.set(true);
            writer.join();
        }
        assertNull(failure.get());
    }
}
