package org.feedbacknlp.core.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Model files: what is written is read, to the byte. */
class ModelTest {
    private static final ModelHeader HEADER = new ModelHeader("m", ModelKind.SINGLE, List.of("a", "b"), "{}", "hand/1");

    @TempDir
    private Path folder;

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    @SeededTest
    void whatIsWrittenIsRead(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> labels = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(k -> k + RandomText.of(random, 4).replaceAll("[\ud800-\udfff]", ""))
                .toList();
        byte[] numbers = new byte[random.nextInt(500)];
        random.nextBytes(numbers);
        ModelKind kind = ModelKind.values()[random.nextInt(3)];
        ModelHeader header = new ModelHeader("A-z_0." + seed, kind, labels, "{\"n\":" + seed + "}", "hand/1");
        Model written = Model.of(header, numbers);
        Path file = folder.resolve("a.model");
        written.write(file);
        Model read = Model.read(file);
        assertEquals(header, read.header());
        assertEquals(header.name(), read.name());
        assertEquals(kind, read.kind());
        assertEquals(labels, read.labels());
        assertEquals(header.card(), read.card());
        assertArrayEquals(numbers, bytes(read.numbers()));
        assertArrayEquals(numbers, bytes(written.numbers()));
        assertEquals(written.digest(), read.digest());
        assertEquals(written.size(), read.size());
        assertEquals(Files.size(file), read.size());
        assertArrayEquals(Files.readAllBytes(file), rewritten(read));
    }

    private byte[] rewritten(Model model) throws IOException {
        Path again = folder.resolve("again.model");
        model.write(again);
        return Files.readAllBytes(again);
    }

    @Test
    void theDigestIsThatOfTheContent() {
        Model one = Model.of(HEADER, new byte[] {1});
        assertEquals(one.digest(), Model.of(HEADER, new byte[] {1}).digest());
        assertNotEquals(one.digest(), Model.of(HEADER, new byte[] {2}).digest());
        assertTrue(one.digest().matches("sha256:[0-9a-f]{64}"), one.digest());
        assertEquals("Model[m, 2 labels, " + one.digest() + "]", one.toString());
    }

    @Test
    void nobodyWritesToItsNumbers() {
        Model model = Model.of(HEADER, new byte[] {1, 2});
        assertThrows(ReadOnlyBufferException.class, () -> model.numbers().put((byte) 0));
        model.numbers().get();
        assertEquals(2, model.numbers().remaining(), "each caller has a place of its own");
    }

    @Test
    void aFileThatIsThereIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a.model");
        Model.of(HEADER, new byte[] {1}).write(file);
        Model second = Model.of(HEADER, new byte[1000]);
        second.write(file);
        assertEquals(second.digest(), Model.read(file).digest());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aModelThatCannotBeWrittenLeavesAllAsItWas() throws IOException {
        Model model = Model.of(HEADER, new byte[] {1});
        assertThrows(
                IOException.class, () -> model.write(folder.resolve("missing").resolve("a.model")));
        Path taken = Files.createDirectory(folder.resolve("taken.model"));
        assertThrows(FileAlreadyExistsException.class, () -> model.write(taken), "an empty folder is not replaced");
        assertTrue(Files.isDirectory(taken));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken), left.toList());
        }
    }

    /** What a header refuses, and why. */
    private record Wrong(String why, String name, List<String> labels, String card, String numbers) {}

    @TestFactory
    Stream<DynamicTest> aHeaderThatNoFileCouldHoldIsRefused() {
        String names = "a model's name is 1 to 100 letters, digits, dots, hyphens and underscores";
        List<String> fine = List.of("a", "b");
        return Stream.of(
                        new Wrong(names, "", fine, "{}", "x/1"),
                        new Wrong(names, "two words", fine, "{}", "x/1"),
                        new Wrong(names, "n".repeat(101), fine, "{}", "x/1"),
                        new Wrong("0 labels are not 1..10000", "m", List.of(), "{}", "x/1"),
                        new Wrong("a label is twice there", "m", List.of("a", "a"), "{}", "x/1"),
                        new Wrong("a label is blank", "m", List.of("a", "\u3000"), "{}", "x/1"),
                        new Wrong("a label holds half a surrogate pair", "m", List.of("a", "\ud83d"), "{}", "x/1"),
                        new Wrong(
                                "a label is longer than 1000 characters", "m", List.of("a".repeat(1001)), "{}", "x/1"),
                        new Wrong(
                                "the card is longer than 1048576 bytes",
                                "m",
                                fine,
                                "\u00e9".repeat(1 << 19) + " ",
                                "x/1"),
                        new Wrong("what its numbers are has no name", "m", fine, "{}", "x 1"),
                        new Wrong("what its numbers are has no name", "m", fine, "{}", "x".repeat(101)))
                .map(wrong -> DynamicTest.dynamicTest(wrong.why, () -> {
                    IllegalArgumentException thrown = assertThrows(
                            IllegalArgumentException.class,
                            () -> new ModelHeader(
                                    wrong.name, ModelKind.SINGLE, wrong.labels, wrong.card, wrong.numbers));
                    assertEquals(wrong.why, thrown.getMessage());
                }));
    }

    @Test
    void theLongestHeaderIsRead() throws IOException {
        ModelHeader longest = new ModelHeader(
                "n".repeat(100),
                ModelKind.ORDINAL,
                IntStream.range(0, 10_000).mapToObj(k -> "label " + k).toList(),
                "\u00e9".repeat(1 << 19),
                "x".repeat(100));
        Path file = folder.resolve("a.model");
        Model.of(longest, new byte[0]).write(file);
        assertEquals(
                longest,
                Model.read(new ByteArrayInputStream(Files.readAllBytes(file))).header());
    }
}
