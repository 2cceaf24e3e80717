package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Model files that are damaged or made to do harm: refused by one exception, or harmless (C9). */
class HostileModelTest {
    private static final List<String> TEXTS = List.of("aaa bbb ccc aab", "a", "", "\u0430\u0431\u0432", "\ud800 x");

    private static LanguageModelException refused(InputStream file) {
        return assertThrows(LanguageModelException.class, () -> LanguageIdentifier.load(file));
    }

    /** Loads what may be refused, and uses it where it is not. */
    private static void refusedOrHarmless(InputStream file, String what) {
        try {
            LanguageIdentifier loaded = LanguageIdentifier.load(file);
            TEXTS.forEach(text -> assertTrue(loaded.identify(text).confidence() <= 1));
            assertTrue(loaded.languages().size() < 200);
        } catch (LanguageModelException expected) {
            assertTrue(Objects.requireNonNull(expected.getMessage()).length() < 300, what);
        } catch (RuntimeException | Error other) {
            throw new AssertionError(what, other);
        }
    }

    private static byte[] shipped() throws IOException {
        try (InputStream file = LanguageIdentifier.class.getResourceAsStream("languages.bin")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** It is not checked when a programme starts, so it is here. */
    @Test
    void theShippedModelIsWholeUnderItsOwnDigest() throws IOException {
        LanguageIdentifier checked = LanguageIdentifier.load(new ByteArrayInputStream(shipped()));
        assertEquals(checked.digest(), new LanguageIdentifier().digest());
    }

    @Test
    void aWholeModelIsRead() {
        LanguageIdentifier small = LanguageIdentifier.load(new ModelFile().open());
        assertEquals("{\"made\":\"by hand\"}", small.card());
        assertTrue(small.languages().containsAll(List.of("aa", "bb")));
        assertEquals(Language.UNDETERMINED, small.identify(""));
    }

    static Stream<Lie> lies() {
        return Stream.of(
                new Lie("not a language model", file -> file.magic = 0xcafebabe),
                new Lie("not a language model", file -> file.magic = 0xaced0005),
                new Lie("version 2, but 1 is read", file -> file.version = 2),
                new Lie("version 0, but 1 is read", file -> file.version = 0),
                new Lie("text of 2147483647 bytes", file -> file.cardLength = Integer.MAX_VALUE),
                new Lie("unknown script 99", file -> file.script = 99),
                new Lie("unknown script -1", file -> file.script = -1),
                new Lie("languages 0", file -> file.languages = 0),
                new Lie("languages 65", file -> file.languages = 65),
                new Lie("languages -128", file -> file.languages = 128),
                new Lie("a language without a tag", file -> file.tags = List.of("aa", "", "bb")),
                new Lie("a language without a tag", file -> file.tags = List.of("aa", " \n", "bb")),
                new Lie("text of -56 bytes", file -> file.tags = List.of("a".repeat(200))),
                new Lie("calibration", file -> file.sharpness = 0),
                new Lie("calibration", file -> file.sharpness = -1),
                new Lie("calibration", file -> file.sharpness = Float.NaN),
                new Lie("calibration", file -> file.sharpness = Float.POSITIVE_INFINITY),
                new Lie("calibration", file -> file.damping = -0.1f),
                new Lie("calibration", file -> file.damping = 1.1f),
                new Lie("calibration", file -> file.damping = Float.NaN),
                new Lie("rows 2147483647", file -> file.keyCount = Integer.MAX_VALUE),
                new Lie("rows 0", file -> file.keyCount = 0),
                new Lie("keys out of order", file -> file.keys = new long[] {'b', 'b'}),
                new Lie("keys out of order", file -> file.keys = new long[] {0}),
                new Lie("keys out of order", file -> file.keys = new long[] {'a', 1L << 48}),
                new Lie("a number is too long", file -> file.keys = new long[] {'a', -1}),
                new Lie("words 2147483647", file -> file.wordCount = Integer.MAX_VALUE),
                new Lie("words 4", file -> file.wordCount = 4),
                new Lie("has bytes behind its end", file -> file.wordCount = 2),
                new Lie("has bytes behind its end", file -> file.tail = 1),
                new Lie("words out of order", file -> file.words = new int[] {1, 1}));
    }

    /** A field that does not say the truth, and what is found out. */
    private record Lie(String message, Consumer<ModelFile> told) {}

    @TestFactory
    Stream<DynamicTest> aLieIsFoundOut() {
        return lies().map(lie -> DynamicTest.dynamicTest(lie.message, () -> {
            ModelFile file = new ModelFile();
            lie.told.accept(file);
            assertEquals("language model: " + lie.message, refused(file.open()).getMessage());
        }));
    }

    @Test
    void N046_aFileThatIsCutAnywhereIsRefused() {
        byte[] body = new ModelFile().body();
        byte[] file = whole(body);
        for (int length = 0; length < file.length; length++) {
            refused(new ByteArrayInputStream(file, 0, length));
        }
        for (int length = 0; length < body.length; length++) {
            refused(ModelFile.open(Arrays.copyOf(body, length)));
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
            refused(new ByteArrayInputStream(flipped));
        }
    }

    @Test
    void aFlippedBitUnderARightDigestIsRefusedOrHarmless() {
        byte[] body = new ModelFile().body();
        for (int bit = 0; bit < body.length * 8; bit++) {
            byte[] flipped = body.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            refusedOrHarmless(ModelFile.open(flipped), "bit " + bit);
        }
    }

    @SeededTest
    void manyWrongBytesUnderARightDigestAreRefusedOrHarmless(long seed) {
        Random random = new Random(seed);
        byte[] body = new ModelFile().body();
        for (int round = 0; round < 50; round++) {
            byte[] wrong = body.clone();
            for (int left = 1 + random.nextInt(8); left > 0; left--) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            }
            refusedOrHarmless(ModelFile.open(wrong), "seed " + seed + ", round " + round);
        }
    }

    @SeededTest
    void noiseUnderARightDigestIsRefused(long seed) {
        Random random = new Random(seed);
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        refused(ModelFile.open(noise));
        byte[] afterHead = new ModelFile().body();
        random.nextBytes(noise);
        System.arraycopy(noise, 0, afterHead, 8, Math.min(noise.length, afterHead.length - 8));
        refusedOrHarmless(ModelFile.open(afterHead), "seed " + seed);
    }

    @Test
    void N046_theShippedModelIsRefusedWhenCutOrFlipped() throws IOException {
        byte[] file = shipped();
        LanguageIdentifier.load(new ByteArrayInputStream(file));
        for (int length = 0; length < file.length; length += file.length / 40) {
            refused(new ByteArrayInputStream(file, 0, length));
        }
        Random random = new Random(46);
        for (int round = 0; round < 40; round++) {
            int bit = round < 20 ? round * 8 : random.nextInt(file.length * 8);
            file[bit / 8] ^= (byte) (1 << bit % 8);
            refused(new ByteArrayInputStream(file));
            file[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void theShippedModelWithWrongBytesUnderARightDigestIsRefusedOrHarmless() throws IOException {
        byte[] body = Arrays.copyOf(shipped(), shipped().length - 32);
        Random random = new Random(47);
        for (int round = 0; round < 20; round++) {
            byte[] wrong = body.clone();
            wrong[random.nextInt(round < 10 ? 2_000 : wrong.length)] ^= (byte) (1 + random.nextInt(255));
            refusedOrHarmless(ModelFile.open(wrong), "round " + round);
        }
    }

    @Test
    void anEndlessFileIsReadToTheLimitOnly() {
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
        assertEquals("language model: too long", refused(endless).getMessage());
        assertTrue(read.get() <= (1 << 23) + 1, () -> read + " bytes");
    }

    @Test
    void aStreamThatBreaksIsToldWithItsCause() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        LanguageModelException thrown = refused(closed);
        assertEquals("language model: cannot be read", thrown.getMessage());
        assertInstanceOf(IOException.class, thrown.getCause());
    }

    @Test
    void aMissingStreamIsNamed() {
        assertEquals(
                "stream",
                assertThrows(NullPointerException.class, () -> LanguageIdentifier.load(none()))
                        .getMessage());
    }

    @SuppressWarnings("NullAway") // that it is null is the point
    private static InputStream none() {
        return null;
    }
}
