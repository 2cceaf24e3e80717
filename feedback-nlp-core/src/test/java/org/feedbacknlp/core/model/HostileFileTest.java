package org.feedbacknlp.core.model;

import static org.feedbacknlp.core.model.ModelFile.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Model files that are damaged or made to do harm: refused by one exception, before anything large is made (C9). */
class HostileFileTest {
    private static final String FOREIGN = "the file is no model of feedback-nlp";
    private static final String DAMAGED = "the model's digest is wrong: the file is damaged or cut; copy it again";
    private static final String CONTRADICTS = "the model contradicts itself: ";
    private static final String LONG = CONTRADICTS + "a text is longer than it can be";
    private static final String NAMES =
            CONTRADICTS + "a model's name is 1 to 100 letters, digits, dots, hyphens and underscores";
    private static final String NUMBERS = "the model's numbers are not as long as it says";

    @TempDir
    private Path folder;

    private static String refused(InputStream file) {
        return String.valueOf(
                assertThrows(ModelException.class, () -> Model.read(file)).getMessage());
    }

    private static String layout(int version) {
        return "the model has layout " + version
                + ", and this release reads 1; train it again, or use the release that made it";
    }

    /** A field that does not say the truth, and what is found out. */
    private record Lie(String id, String message, Consumer<ModelFile> told) {}

    private static Stream<Lie> lies() {
        return Stream.of(
                new Lie("another kind of file", FOREIGN, file -> file.magic = 0xcafebabe),
                new Lie("a Java object", FOREIGN, file -> file.magic = 0xaced0005),
                new Lie("a later layout", layout(2), file -> file.version = 2),
                new Lie("no layout", layout(0), file -> file.version = 0),
                new Lie("the other byte order", layout(16_777_216), file -> file.version = 1 << 24),
                new Lie("kind 3", CONTRADICTS + "its kind is unknown", file -> file.kind = 3),
                new Lie("kind -1", CONTRADICTS + "its kind is unknown", file -> file.kind = -1),
                new Lie("no name", NAMES, file -> file.name = bytes("")),
                new Lie("a name of a path", NAMES, file -> file.name = bytes("../m")),
                new Lie("N032 a name of lines", NAMES, file -> file.name = bytes("m\nERROR admin")),
                new Lie("a name of another script", NAMES, file -> file.name = bytes("\u043c")),
                new Lie("a long name", NAMES, file -> file.name = bytes("m".repeat(101))),
                new Lie("a name of 2 GB", LONG, file -> file.nameLength = Integer.MAX_VALUE),
                new Lie("a name of less than nothing", LONG, file -> file.nameLength = -2),
                new Lie("a name to the end", LONG, file -> file.nameLength = 1_000),
                new Lie("no labels", CONTRADICTS + "0 labels are not 1..10000", file -> file.labelCount = 0),
                new Lie(
                        "10,001 labels",
                        CONTRADICTS + "10001 labels are not 1..10000",
                        file -> file.labelCount = 10_001),
                new Lie(
                        "2 billion labels",
                        CONTRADICTS + "2147483647 labels are not 1..10000",
                        file -> file.labelCount = Integer.MAX_VALUE),
                new Lie(
                        "a label twice",
                        CONTRADICTS + "a label is twice there",
                        file -> file.labels = List.of(bytes("yes"), bytes("yes"))),
                new Lie(
                        "bytes that are no text make equal labels",
                        CONTRADICTS + "a label is twice there",
                        file -> file.labels = List.of(new byte[] {-1}, new byte[] {-2})),
                new Lie(
                        "a blank label",
                        CONTRADICTS + "a label is blank",
                        file -> file.labels = List.of(bytes("yes"), bytes(" \n"))),
                new Lie(
                        "an empty label",
                        CONTRADICTS + "a label is blank",
                        file -> file.labels = List.of(bytes(""), bytes("yes"))),
                new Lie(
                        "a long label",
                        CONTRADICTS + "a label is longer than 1000 characters",
                        file -> file.labels = List.of(bytes("y".repeat(1_001)))),
                new Lie("a label of 2 GB", LONG, file -> file.labelLength = Integer.MAX_VALUE),
                new Lie("a label of less than nothing", LONG, file -> file.labelLength = Integer.MIN_VALUE),
                new Lie("a card of 2 GB", LONG, file -> file.cardLength = Integer.MAX_VALUE),
                new Lie("a card to the end", LONG, file -> file.cardLength = 1_000),
                new Lie("a card that is too large", LONG, file -> file.card = new byte[(1 << 20) + 1]),
                new Lie("kind of numbers to the end", LONG, file -> file.numbersNameLength = 1_000),
                new Lie(
                        "N032 kind of numbers of lines",
                        CONTRADICTS + "what its numbers are has no name",
                        file -> file.numbers = bytes("linear/1\r\nERROR")),
                new Lie("more numbers than there are", NUMBERS, file -> file.numbersLength = 4),
                new Lie("2 GB of numbers", NUMBERS, file -> file.numbersLength = Integer.MAX_VALUE),
                new Lie("less than no numbers", NUMBERS, file -> file.numbersLength = -2),
                new Lie("fewer numbers than there are", NUMBERS, file -> file.numbersLength = 2),
                new Lie("bytes behind the end", NUMBERS, file -> file.tail = 1));
    }

    @TestFactory
    Stream<DynamicTest> aLieIsFoundOut() {
        return lies().map(lie -> DynamicTest.dynamicTest(lie.id, () -> {
            ModelFile file = new ModelFile();
            lie.told.accept(file);
            assertEquals(lie.message, refused(file.open()));
        }));
    }

    @Test
    void aWholeFileIsRead() throws IOException {
        Model model = Model.read(new ModelFile().open());
        assertEquals(
                new ModelHeader("m", ModelKind.SINGLE, List.of("no", "yes"), "{\"made\":\"by hand\"}", "hand/1"),
                model.header());
        assertEquals(3, model.numbers().remaining());
        assertEquals(new ModelFile().body().length + 32, model.size());
    }

    @Test
    void asManyLabelsAsAreAllowedAreRead() throws IOException {
        ModelFile file = new ModelFile();
        file.labels = Stream.iterate(0, k -> k + 1)
                .limit(10_000)
                .map(k -> bytes("label " + k))
                .toList();
        assertEquals(10_000, Model.read(file.open()).labels().size());
    }

    @Test
    void N046_aFileThatIsCutAnywhereIsRefused() {
        byte[] body = new ModelFile().body();
        byte[] file = whole(body);
        for (int length = 0; length < file.length; length++) {
            assertEquals(length < 8 ? FOREIGN : DAMAGED, refused(new ByteArrayInputStream(file, 0, length)));
        }
        for (int length = 0; length < body.length; length++) {
            String told = refused(ModelFile.open(Arrays.copyOf(body, length)));
            assertTrue(length < 8 || told.startsWith(CONTRADICTS) || told.equals(NUMBERS), told);
        }
    }

    private static byte[] whole(byte[] body) {
        try (InputStream in = ModelFile.open(body)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void N046_aFlippedBitAnywhereIsRefused() {
        byte[] file = whole(new ModelFile().body());
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            String told = refused(new ByteArrayInputStream(flipped));
            assertTrue(bit < 64 || told.equals(DAMAGED), "bit " + bit + ": " + told);
        }
    }

    @SeededTest
    void noiseUnderARightDigestIsRefused(long seed) {
        Random random = new Random(seed);
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        byte[] afterHead = new ModelFile().body();
        System.arraycopy(noise, 0, afterHead, 8, Math.min(noise.length, afterHead.length - 8));
        refusedOrWhole(ModelFile.open(noise), "seed " + seed);
        refusedOrWhole(ModelFile.open(afterHead), "seed " + seed);
    }

    private static void refusedOrWhole(InputStream file, String what) {
        try {
            Model model = Model.read(file);
            assertTrue(model.labels().size() <= 10_000, what);
        } catch (ModelException expected) {
            String message = Objects.requireNonNull(expected.getMessage());
            assertTrue(message.length() < 300 && message.chars().noneMatch(Character::isISOControl), what);
        } catch (IOException | RuntimeException | Error other) {
            throw new AssertionError(what, other);
        }
    }

    @Test
    void anEndlessFileOfAnotherKindIsNotReadFurtherThanItsHead() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read.addAndGet(length);
                return length;
            }
        };
        assertEquals(FOREIGN, refused(endless));
        assertEquals(8, read.get());
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = folder.resolve("large.model");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.write(whole(new ModelFile().body()));
            sparse.setLength(Model.MAX_BYTES + 1L);
        }
        assertEquals(
                "the file is larger than 536870912 bytes, which no model is",
                assertThrows(ModelException.class, () -> Model.read(large)).getMessage());
    }

    @Test
    void whatCannotBeReadIsAnIoException() throws IOException {
        assertThrows(IOException.class, () -> Model.read(folder.resolve("missing.model")));
        assertThrows(IOException.class, () -> Model.read(folder));
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThrows(IOException.class, () -> Model.read(closed));
        assertEquals(FOREIGN, refused(InputStream.nullInputStream()));
        Path empty = Files.createFile(folder.resolve("empty.model"));
        assertEquals(
                FOREIGN,
                assertThrows(ModelException.class, () -> Model.read(empty)).getMessage());
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        byte[] file = whole(new ModelFile().body());
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(file) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Model.read(in);
        assertEquals(List.of(false), Collections.singletonList(closed[0]));
    }
}
