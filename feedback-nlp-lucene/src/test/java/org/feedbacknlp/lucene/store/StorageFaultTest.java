package org.feedbacknlp.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.feedbacknlp.lucene.IndexCorruptException;
import org.feedbacknlp.lucene.IndexException;
import org.feedbacknlp.lucene.IndexFormatException;
import org.feedbacknlp.lucene.IndexLockedException;
import org.feedbacknlp.lucene.IndexStorageException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StorageFaultTest {
    private static final Path FOLDER = Path.of("/data/\u001bindex");

    private record Case(IOException failure, Class<? extends IndexException> told) {}

    @TestFactory
    Stream<DynamicTest> eachFailureIsToldByItsConcern() {
        return Stream.of(
                        new Case(new LockObtainFailedException("x"), IndexLockedException.class),
                        new Case(new IndexNotFoundException("x"), IndexFormatException.class),
                        new Case(new IndexFormatTooNewException("x", 99, 1, 2), IndexFormatException.class),
                        new Case(new IndexFormatTooOldException("x", 1, 8, 9), IndexFormatException.class),
                        new Case(new CorruptIndexException("x", "y"), IndexCorruptException.class),
                        new Case(new NoSuchFileException("x"), IndexCorruptException.class),
                        new Case(new FileNotFoundException("x"), IndexCorruptException.class),
                        new Case(new EOFException("x"), IndexCorruptException.class),
                        new Case(new AccessDeniedException("x"), IndexStorageException.class),
                        new Case(new IOException("No space left on device"), IndexStorageException.class))
                .map(row -> DynamicTest.dynamicTest(
                        row.failure.getClass().getSimpleName(),
                        () -> check(StorageFault.of(row.failure, FOLDER), row)));
    }

    private static void check(IndexException told, Case row) {
        assertEquals(row.told, told.getClass());
        assertSame(row.failure, told.getCause());
        String message = Objects.requireNonNull(told.getMessage());
        assertTrue(message.contains("in /data/?index: "), message);
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
    }

    @Test
    void aWriterThatClosedItselfSaysThatWhatWasCommittedIsSafe() {
        IndexException told = StorageFault.of(new AlreadyClosedException("x"), FOLDER);
        assertEquals(IndexStorageException.class, told.getClass());
        assertTrue(Objects.requireNonNull(told.getMessage()).contains("committed is safe"), told.getMessage());
    }
}
