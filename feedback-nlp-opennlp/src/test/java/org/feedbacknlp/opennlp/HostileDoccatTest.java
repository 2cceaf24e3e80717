package org.feedbacknlp.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Model files that are hostile, damaged or something else: refused in one clear line, before anything of theirs is run or believed. */
class HostileDoccatTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String MANIFEST = """
            Manifest-Version=1.0
            Language=en
            OpenNLP-Version=2.5.11
            Component-Name=DocumentCategorizerME
            """;
    private static final byte[] SOUND = Lessons.bytes(
            Lessons.train(GISTrainer.MAXENT_VALUE, Tokenization.WHITESPACE, new BagOfWordsFeatureGenerator()));
    private static final byte[] WEIGHTS = ZipBytes.entry(SOUND, "doccat.model");

    /** A model of a few bytes, so that each of them has its turn. */
    private static final byte[] SMALL_WEIGHTS = smallWeights();

    private static final byte[] SMALL = model(MANIFEST, SMALL_WEIGHTS);

    @TempDir
    private Path folder;

    private DoccatClassifier load(byte[] bytes) {
        return DoccatClassifier.load(Lessons.write(folder, "m.bin", bytes), DoccatOptions.pinned("none"));
    }

    private String refusal(byte[] bytes) {
        ModelLoadException refused = assertThrows(ModelLoadException.class, () -> load(bytes));
        String line = String.valueOf(refused.getMessage());
        assertTrue(line.startsWith("model m.bin: "), line);
        assertTrue(line.length() <= 300 && line.indexOf('\n') < 0, line);
        return line.substring("model m.bin: ".length());
    }

    private static byte[] model(String manifest, byte[] weights) {
        return new ZipBytes()
                .with("manifest.properties", manifest)
                .with("doccat.model", weights)
                .bytes();
    }

    @Test
    void aSoundFileIsLoaded() {
        assertTrue(load(SOUND).compiled());
        assertTrue(load(model(MANIFEST, WEIGHTS)).compiled());
    }

    @Test
    void N041_aManifestThatInflatesTo300Megabytes() {
        byte[] bomb = new ZipBytes()
                .repeated("manifest.properties", new byte[MEGABYTE], 300)
                .with("doccat.model", WEIGHTS)
                .bytes();
        assertTrue(bomb.length < MEGABYTE, "the bomb is small");
        assertEquals("entry manifest.properties inflates to more than 65536 bytes: a zip bomb", refusal(bomb));
    }

    @Test
    void N041_weightsThatInflateTo300Megabytes() {
        byte[] bomb = new ZipBytes()
                .with("manifest.properties", MANIFEST)
                .repeated("doccat.model", new byte[MEGABYTE], 300)
                .bytes();
        long allocated = allocated(() -> refusal(bomb));
        assertTrue(refusal(bomb).startsWith("entry doccat.model inflates to more than "), refusal(bomb));
        assertTrue(allocated < 300L * MEGABYTE, allocated + " bytes were allocated");
    }

    @Test
    void N042_aFactoryOfSomebodyElse() {
        String line = refusal(model(MANIFEST + "factory=org.feedbacknlp.opennlp.EvilFactory\n", WEIGHTS));
        assertEquals(
                "factory names the class org.feedbacknlp.opennlp.EvilFactory, which such a model may not name", line);
        assertNull(System.getProperty("org.feedbacknlp.opennlp.evil"), "its static initialiser never ran");
    }

    @Test
    void N042_aFeatureGeneratorOfSomebodyElse() {
        String line = refusal(model(
                MANIFEST + "doccat.featureGenerators=opennlp.tools.doccat.BagOfWordsFeatureGenerator,com.evil.X\n",
                WEIGHTS));
        assertEquals("doccat.featureGenerators names the class com.evil.X, which such a model may not name", line);
    }

    @Test
    void N042_aSerializerOfSomebodyElse() {
        String line = refusal(model(MANIFEST + "serializer-class-doccat.model=opennlp.tools.Any\n", WEIGHTS));
        assertEquals("serializer-class-... names the class opennlp.tools.Any, which such a model may not name", line);
    }

    @Test
    void N043_aDictionaryWithADoctype() {
        byte[] bytes = new ZipBytes()
                .with("manifest.properties", MANIFEST)
                .with("doccat.model", WEIGHTS)
                .with("words.dictionary", "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><dictionary/>")
                .bytes();
        assertEquals("entry words.dictionary does not belong in such a model", refusal(bytes));
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of(
                        "outcomes, 0x7fffffff", 0, 0x7fffffff, "its outcome count is 2147483647, and 0 bytes are left"),
                Arguments.of("outcomes, -1", 0, -1, "its outcome count is -1, and 0 bytes are left"),
                Arguments.of("outcomes, none", 0, 0, "it has 0 outcomes; from 1 to 10000 are read"),
                Arguments.of(
                        "patterns, 0x7fffffff", 1, 0x7fffffff, "its pattern count is 2147483647, and 0 bytes are left"),
                Arguments.of("patterns, -1", 1, -1, "its pattern count is -1, and 0 bytes are left"),
                Arguments.of(
                        "features, 0x7fffffff", 2, 0x7fffffff, "its feature count is 2147483647, and 0 bytes are left"),
                Arguments.of("features, -1", 2, -1, "its feature count is -1, and 0 bytes are left"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void N044_countsThatAreNotBelieved(String id, int before, int count, String problem) throws IOException {
        byte[] file = model(MANIFEST, upTo(before, count));
        assertEquals("its weights are malformed: " + problem, refusal(file));
        long allocated = allocated(() -> refusal(file));
        assertTrue(allocated < 2L * MEGABYTE, allocated + " bytes were allocated");
    }

    private static byte[] smallWeights() {
        return weights("1 0 1", 1, 2, 3);
    }

    private static byte[] weights(String pattern, int features, double... parameters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeUTF("QN");
            out.writeInt(2);
            out.writeUTF("yes");
            out.writeUTF("no");
            out.writeInt(1);
            out.writeUTF(pattern);
            out.writeInt(features);
            for (int i = 0; i < features; i++) {
                out.writeUTF("bow=" + i);
            }
            for (double parameter : parameters) {
                out.writeDouble(parameter);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] upTo(int before, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("GIS");
        out.writeInt(1);
        out.writeDouble(1);
        if (before > 0) {
            out.writeInt(1);
            out.writeUTF("only");
        }
        if (before > 1) {
            out.writeInt(1);
            out.writeUTF("2147483647 0");
        }
        out.writeInt(count);
        return bytes.toByteArray();
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(
                        "pattern without outcomes",
                        "1 7",
                        1,
                        new double[] {1},
                        "a pattern speaks of outcomes that are not there"),
                Arguments.of(
                        "pattern of a negative count",
                        "-1 0",
                        1,
                        new double[] {1},
                        "a pattern speaks of outcomes that are not there"),
                Arguments.of(
                        "pattern of nothing",
                        " ",
                        1,
                        new double[] {1},
                        "a pattern speaks of outcomes that are not there"),
                Arguments.of(
                        "pattern of many features",
                        "2147483647 0",
                        1,
                        new double[] {1},
                        "its patterns speak of 2147483647 features, and it has 1"),
                Arguments.of(
                        "too few parameters",
                        "1 0",
                        1,
                        new double[0],
                        "it should hold 1 parameters, and 0 bytes are left"),
                Arguments.of(
                        "too many parameters",
                        "1 0",
                        1,
                        new double[2],
                        "it should hold 1 parameters, and 16 bytes are left"),
                Arguments.of(
                        "not a number",
                        "1 0",
                        1,
                        new double[] {Double.NaN},
                        "a parameter is not finite or beyond 1.0E15"),
                Arguments.of(
                        "infinite",
                        "1 0",
                        1,
                        new double[] {Double.NEGATIVE_INFINITY},
                        "a parameter is not finite or beyond 1.0E15"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void N044_weightsThatDoNotFitTogether(
            String id, String pattern, int features, double[] parameters, String problem) {
        assertEquals(
                "its weights are malformed: " + problem,
                refusal(model(MANIFEST, weights(pattern, features, parameters))));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("up", "../../evil.model", "an entry's name leads out of the archive"),
                Arguments.of("absolute", "/etc/evil.model", "an entry's name leads out of the archive"),
                Arguments.of("drive", "C:evil.model", "an entry's name leads out of the archive"),
                Arguments.of("backslash", "a\\b.model", "an entry's name leads out of the archive"),
                Arguments.of("unknown", "evil\nline.model", "entry evil?line.model does not belong in such a model"),
                Arguments.of("folder", "doccat.model/", "entry doccat.model/ does not belong in such a model"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void N045_entryNames(String id, String name, String problem) throws IOException {
        byte[] bytes = new ZipBytes()
                .with("manifest.properties", MANIFEST)
                .with(name, WEIGHTS)
                .bytes();
        assertEquals(problem, refusal(bytes));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is written");
        }
    }

    @Test
    void N045_anEntryThatIsThereTwice() {
        String twin = "doccat.modeX";
        byte[] bytes = new ZipBytes()
                .with("manifest.properties", MANIFEST)
                .with("doccat.model", WEIGHTS)
                .with(twin, WEIGHTS)
                .bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(twin, "doccat.model");
        assertEquals("entry doccat.model is there twice", refusal(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void N045_seventyThousandEntries() {
        ZipBytes zip = new ZipBytes().with("manifest.properties", MANIFEST).with("doccat.model", WEIGHTS);
        for (int i = 0; i < 70_000; i++) {
            zip.with(i + ".txt", "");
        }
        assertEquals("entry 0.txt does not belong in such a model", refusal(zip.bytes()));
    }

    @Test
    void N046_aPinnedFileOfAnyLengthButItsOwn() {
        String pin = load(SMALL).digest();
        for (int length = 0; length < SMALL.length; length++) {
            requireIntegrity(Arrays.copyOf(SMALL, length), pin, "cut at " + length);
        }
    }

    @Test
    void N046_aPinnedFileWithOneBitFlipped() {
        String pin = load(SMALL).digest();
        for (int at = 0; at < SMALL.length; at++) {
            requireIntegrity(flipped(at), pin, "flipped at " + at);
        }
    }

    private void requireIntegrity(byte[] bytes, String pin, String what) {
        Path file = Lessons.write(folder, "m.bin", bytes);
        ModelIntegrityException refused = assertThrows(
                ModelIntegrityException.class, () -> DoccatClassifier.load(file, DoccatOptions.pinned(pin)), what);
        assertTrue(String.valueOf(refused.getMessage()).endsWith("the file was changed or damaged"), what);
    }

    private static byte[] flipped(int at) {
        byte[] bytes = SMALL.clone();
        bytes[at] ^= (byte) (1 << at % Byte.SIZE);
        return bytes;
    }

    @Test
    void N046_withoutAPinAFileIsRefusedAndItsDigestTold() {
        String digest = load(SMALL).digest();
        Path file = Lessons.write(folder, "m.bin", SMALL);
        ModelIntegrityException refused = assertThrows(
                ModelIntegrityException.class, () -> DoccatClassifier.load(file, DoccatOptions.pinned("")));
        assertEquals(
                "model m.bin: no digest is pinned; its is " + digest + ": pin that, or none to take any bytes",
                refused.getMessage());
        assertTrue(DoccatClassifier.load(file, DoccatOptions.pinned(digest)).compiled());
    }

    @Test
    void N046_anyBytesTakenADamagedFileIsRefusedOrWorks() {
        for (int at = 0; at < SMALL.length; at++) {
            refusedOrWorks(Arrays.copyOf(SMALL, at), "cut at " + at);
            refusedOrWorks(flipped(at), "flipped at " + at);
        }
    }

    @Test
    void N046_anyBytesTakenDamagedWeightsAreRefusedOrWork() {
        for (int at = 0; at < SMALL_WEIGHTS.length; at++) {
            byte[] weights = SMALL_WEIGHTS.clone();
            weights[at] ^= (byte) (1 << at % Byte.SIZE);
            refusedOrWorks(ZipBytes.replaced(SMALL, Map.of("doccat.model", weights)), "weights flipped at " + at);
            refusedOrWorks(
                    ZipBytes.replaced(SMALL, Map.of("doccat.model", Arrays.copyOf(SMALL_WEIGHTS, at))),
                    "weights cut at " + at);
        }
    }

    private void refusedOrWorks(byte[] bytes, String what) {
        try {
            double sum = Arrays.stream(load(bytes).probabilities("the parcel arrived late"))
                    .sum();
            assertEquals(1, sum, 1e-9, what);
        } catch (ModelLoadException refused) {
            assertTrue(String.valueOf(refused.getMessage()).length() <= 300, what);
        }
    }

    @Test
    void N047_aSerialisedJavaObject() {
        byte[] object = {(byte) 0xac, (byte) 0xed, 0, 5, 's', 'r', 0, 17};
        assertEquals("it is a serialised Java object, and such are never read", refusal(object));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "it is no OpenNLP model: those are zip archives"),
                Arguments.of(
                        "text",
                        "hello".getBytes(StandardCharsets.US_ASCII),
                        "it is no OpenNLP model: those are zip archives"),
                Arguments.of(
                        "no manifest",
                        new ZipBytes().with("doccat.model", WEIGHTS).bytes(),
                        "it has no manifest.properties"),
                Arguments.of(
                        "no weights",
                        new ZipBytes().with("manifest.properties", MANIFEST).bytes(),
                        "it has no doccat.model"),
                Arguments.of(
                        "another kind",
                        model(MANIFEST.replace("DocumentCategorizerME", "NameFinderME"), WEIGHTS),
                        "it is a model for NameFinderME, and one for DocumentCategorizerME is wanted"),
                Arguments.of(
                        "another version",
                        model(MANIFEST.replace("2.5.11", "3.0.0"), WEIGHTS),
                        "it was made by OpenNLP 3.0.0; models of versions 1 and 2 are read"),
                Arguments.of("malformed manifest", model("a=\\u00zz", WEIGHTS), "manifest.properties is malformed"),
                Arguments.of(
                        "unknown algorithm",
                        model(MANIFEST, new byte[] {0, 2, 'H', 'i'}),
                        "its weights are malformed: algorithm Hi is unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void somethingElse(String id, byte[] bytes, String problem) {
        assertEquals(problem, refusal(bytes));
    }

    @Test
    void aFileThatIsNotThere() {
        ModelLoadException refused = assertThrows(
                ModelLoadException.class,
                () -> DoccatClassifier.load(folder.resolve("gone.bin"), DoccatOptions.pinned("none")));
        assertEquals("model gone.bin: there is no such file", refused.getMessage());
    }

    @Test
    void aPinThatIsNone() {
        Path file = Lessons.write(folder, "m.bin", SOUND);
        ModelIntegrityException refused = assertThrows(
                ModelIntegrityException.class, () -> DoccatClassifier.load(file, DoccatOptions.pinned("md5:1")));
        assertEquals("model m.bin: the pinned digest must be none or sha256: and 64 digits", refused.getMessage());
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
