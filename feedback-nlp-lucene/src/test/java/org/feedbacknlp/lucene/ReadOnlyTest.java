package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** N062: an index that may be read and not be changed. */
class ReadOnlyTest {
    @TempDir
    private Path folder;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void index() throws IOException {
        TestIndex.of(
                        folder,
                        Given.verbatim("r", "late")
                                .topics("delivery")
                                .segment("plan", "pro")
                                .analysis())
                .close();
        Files.delete(folder.resolve("write.lock"));
        before = FolderBytes.of(folder);
    }

    private void assertUnchanged() throws IOException {
        assertEquals(before, FolderBytes.of(folder));
        assertFalse(Files.exists(folder.resolve("write.lock")), "no lock is made");
    }

    @Test
    void N062_aFolderThatMayNotBeWrittenIsSearched() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openReadOnly(ReadOnlyFiles.of(folder))) {
            assertEquals(List.of("r"), TestIndex.found(index, "late topic:delivery plan:pro"));
            assertEquals(1, index.size());
            assertEquals(1, index.stats().analyses());
            index.refresh();
        }
        assertUnchanged();
    }

    @Test
    void N062_openingItForWritingIsRefusedAndChangesNothing() throws IOException {
        Path readOnly = ReadOnlyFiles.of(folder);
        for (Executable opening : List.<Executable>of(
                () -> FeedbackIndex.open(readOnly).close(),
                () -> FeedbackIndex.openOrCreate(readOnly).close())) {
            IndexStorageException e = assertThrows(IndexStorageException.class, opening);
            assertTrue(Objects.requireNonNull(e.getMessage()).contains("may not be written"), e.getMessage());
        }
        Path missing = readOnly.resolve("missing");
        assertThrows(IndexStorageException.class, () -> FeedbackIndex.openOrCreate(missing));
        assertEquals(0, CloseTest.writerThreads());
        assertUnchanged();
    }

    @Test
    void N062_verificationNeedsNoPermissionToWrite() throws IOException {
        assertTrue(FeedbackIndex.verify(ReadOnlyFiles.of(folder)).sound());
        assertUnchanged();
    }

    @Test
    void everyMethodThatWritesSaysThatTheIndexIsReadOnly() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openReadOnly(folder)) {
            List<Executable> calls = List.of(
                    () -> index.upsert(Given.plain("r", "x")),
                    () -> index.upsertAll(List.of(Given.plain("r", "x"))),
                    index::commit,
                    index::compact,
                    () -> index.erase("r"),
                    () -> index.eraseRespondent("u"),
                    () -> index.snapshot(folder.resolveSibling("copy")));
            for (Executable call : calls) {
                IllegalStateException e = assertThrows(IllegalStateException.class, call);
                assertTrue(Objects.requireNonNull(e.getMessage()).contains("read-only"), e.getMessage());
            }
        }
        assertUnchanged();
    }

    @Test
    void N063_aReaderNeitherTakesNorMindsTheLock() {
        try (FeedbackIndex writer = FeedbackIndex.open(folder);
                FeedbackIndex reader = FeedbackIndex.openReadOnly(folder)) {
            writer.upsert(Given.plain("s", "late"));
            writer.commit();
            assertEquals(List.of("r"), TestIndex.found(reader, "late"), "as it stood when it was opened");
            reader.refresh();
            assertEquals(List.of("r", "s"), TestIndex.found(reader, "late"));
        }
    }

    @Test
    void whatIsNoIndexIsRefusedAsElsewhere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.openReadOnly(empty));
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.openReadOnly(folder.resolve("missing")));
        assertThrows(IndexFormatException.class, () -> FeedbackIndex.openReadOnly(folder.resolve("segments_1")));
    }

    @Test
    void afterTheCloseEveryCallSaysSo() {
        FeedbackIndex index = FeedbackIndex.openReadOnly(folder);
        index.close();
        index.close();
        assertThrows(IllegalStateException.class, index::size);
        assertThrows(IllegalStateException.class, index::refresh);
        assertEquals(0, CloseTest.writerThreads());
    }
}
