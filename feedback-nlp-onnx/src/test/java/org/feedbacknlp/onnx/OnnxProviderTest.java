package org.feedbacknlp.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A network in an engine: its numbers are those worked out by hand, and what does not fit together is refused in one line. */
class OnnxProviderTest {
    private static final String NAME = "onnx-classifier";
    private static final List<String> PIECES = List.of("[UNK]", "[CLS]", "[SEP]", "late", "again", "lovely", "##ly");
    /** Late and again speak for a complaint, lovely for praise; what stands around a text adds a quarter to the third label. */
    private static final float[][] ROWS = {
        {0, 0, 0}, {0, 0, 0.25f}, {0, 0, 0}, {2, 0, 0}, {1, 0, 0}, {0, 3, 0}, {0, 0, 0}
    };

    private static final float[] BIAS = {0, 0, 0.5f};
    private static final byte[] NETWORK =
            TinyNetwork.of(ROWS, BIAS, List.of("input_ids", "attention_mask", "token_type_ids"));

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private AnalyzerBuilder builder(byte[] network) {
        byte[] vocabulary = String.join("\n", PIECES).getBytes(StandardCharsets.UTF_8);
        Path model = write("m.onnx", network);
        return FeedbackAnalyzer.builder()
                .layers(Layer.LABELS)
                .option(NAME, "model", model.toString())
                .option(NAME, "digest", FileBytes.read(model, 1 << 20).digest())
                .option(NAME, "vocabulary", write("vocab.txt", vocabulary).toString())
                .option(NAME, "labels", "complaint, praise, other");
    }

    private static List<Label> labels(FeedbackAnalyzer analyzer, String text) {
        return analyzer.analyze(text).get(Layer.LABELS).orElseThrow().of(NAME);
    }

    @Test
    void theNetworkIsAFewHundredBytes() {
        assertTrue(NETWORK.length < 1000, "it has " + NETWORK.length + " bytes");
    }

    @Test
    void theExamplesFileIsWrittenHere() throws IOException {
        float[][] rows = {{0, 0}, {0, 0}, {0, 0}, {2, 0}, {1, 0}, {0, 3}};
        byte[] written = TinyNetwork.of(rows, new float[] {0, 0}, List.of("input_ids", "attention_mask"));
        Path example = Path.of("..", "examples", "onnx-classifier", "src", "test", "model", "tiny.onnx");
        assertArrayEquals(written, Files.readAllBytes(example));
    }

    @Test
    void softmaxByHand() {
        try (FeedbackAnalyzer analyzer = builder(NETWORK).build()) {
            List<Label> labels = labels(analyzer, "Late again, LATE.");
            // complaint 2 + 1 + 2, praise 0, other 0.25 + 0.5
            double total = Math.exp(5) + 1 + Math.exp(0.75);
            assertEquals(
                    List.of("complaint", "other", "praise"),
                    labels.stream().map(Label::id).toList());
            assertEquals(Math.exp(5) / total, labels.get(0).confidence(), 1e-6);
            assertEquals(Math.exp(0.75) / total, labels.get(1).confidence(), 1e-6);
            assertEquals(1 / total, labels.get(2).confidence(), 1e-6);
        }
    }

    @Test
    void sigmoidAndThresholdByHand() {
        try (FeedbackAnalyzer analyzer = builder(NETWORK)
                .option(NAME, "outputs", "sigmoid")
                .option(NAME, "threshold", "0.6")
                .build()) {
            List<Label> labels = labels(analyzer, "lovely");
            assertEquals(
                    List.of("praise", "other"), labels.stream().map(Label::id).toList());
            assertEquals(1 / (1 + Math.exp(-3)), labels.get(0).confidence(), 1e-6);
            assertEquals(1 / (1 + Math.exp(-0.75)), labels.get(1).confidence(), 1e-6);
        }
        try (FeedbackAnalyzer analyzer = builder(NETWORK)
                .option(NAME, "outputs", "sigmoid")
                .option(NAME, "threshold", "0.99")
                .build()) {
            assertEquals(
                    "no label of onnx-classifier that reaches its threshold was found",
                    analyzer.analyze("lovely").absence(Layer.LABELS).orElseThrow());
        }
    }

    @Test
    void aNetworkOfWordPiecesAlone() {
        byte[] network = TinyNetwork.of(ROWS, BIAS, List.of("input_ids"));
        try (FeedbackAnalyzer analyzer = builder(network).build()) {
            assertEquals("praise", labels(analyzer, "lovely").get(0).id());
        }
    }

    @Test
    void aTextIsReadAsFarAsTheLengthGoes() {
        try (FeedbackAnalyzer analyzer =
                builder(NETWORK).option(NAME, "length", "3").build()) {
            assertEquals(
                    "praise", labels(analyzer, "lovely late late late").get(0).id());
        }
    }

    @Test
    void filesStandInTheProvenance() {
        try (FeedbackAnalyzer analyzer = builder(NETWORK).build()) {
            Map<String, String> models = analyzer.analyze("late").provenance().models();
            assertEquals(FileBytes.read(folder.resolve("m.onnx"), 1 << 20).digest(), models.get(NAME));
            assertEquals(
                    FileBytes.read(folder.resolve("vocab.txt"), 1 << 20).digest(), models.get(NAME + "-vocabulary"));
        }
    }

    @Test
    void C2_C10_oneNetworkServesAllThreadsAndSaysTheSame() {
        List<String> texts = IntStream.range(0, 400)
                .mapToObj(i -> "late ".repeat(1 + i % 7) + "lovely ".repeat(i % 5))
                .toList();
        try (FeedbackAnalyzer analyzer = builder(NETWORK).build()) {
            List<List<Label>> alone =
                    texts.stream().map(text -> labels(analyzer, text)).toList();
            assertEquals(
                    alone,
                    texts.parallelStream().map(text -> labels(analyzer, text)).toList());
        }
    }

    @Test
    void withoutAModelItDoesNothingAndSaysSo() {
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().layers(Layer.LABELS).build()) {
            assertEquals(
                    "onnx-classifier has no model; give its option model",
                    analyzer.analyze("late again").absence(Layer.LABELS).orElseThrow());
        }
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(
                        "no pin",
                        NETWORK,
                        "digest",
                        "",
                        "no digest is pinned, and native code will read it; its digest is sha256:"),
                Arguments.of("another's pin", NETWORK, "digest", "sha256:00", "its digest is sha256:"),
                Arguments.of(
                        "no labels",
                        NETWORK,
                        "labels",
                        "",
                        "option labels must hold from 1 to 1000 labels, none blank, none twice"),
                Arguments.of(
                        "a label twice",
                        NETWORK,
                        "labels",
                        "a,b,a",
                        "option labels must hold from 1 to 1000 labels, none blank, none twice"),
                Arguments.of(
                        "too few labels",
                        NETWORK,
                        "labels",
                        "a,b",
                        "it gives 3 numbers, and option labels has 2 labels"),
                Arguments.of("no vocabulary", NETWORK, "vocabulary", "gone/vocab.txt", "there is no such file"),
                Arguments.of(
                        "no network",
                        "hello".getBytes(StandardCharsets.US_ASCII),
                        "length",
                        "9",
                        "ONNX Runtime does not load it: "),
                Arguments.of(
                        "a foreign input",
                        TinyNetwork.of(ROWS, BIAS, List.of("input_ids", "pixels")),
                        "length",
                        "9",
                        "it takes [input_ids, pixels]; input_ids is wanted"),
                Arguments.of(
                        "too small a network",
                        TinyNetwork.of(new float[][] {{0, 0, 0}}, BIAS, List.of("input_ids")),
                        "length",
                        "9",
                        "it fails on a text of nothing: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void whatDoesNotFitIsRefused(String id, byte[] network, String key, String value, String problem) {
        AnalyzerBuilder builder = builder(network).option(NAME, key, value);
        SetupException refused =
                assertThrows(SetupException.class, () -> builder.build().close());
        String line = refused.problems().get(0);
        assertTrue(line.contains(problem), line);
        assertTrue(line.length() <= 300, line);
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of("no specials", "late\nagain", "the vocabulary has no [CLS]"),
                Arguments.of(
                        "a piece twice",
                        "[UNK]\n[CLS]\n[SEP]\nlate\nlate",
                        "line 5 holds a piece that is there already"),
                Arguments.of("not UTF-8", "[UNK]\n[CLS]\n[SEP]\n\u00e9", "the vocabulary is not UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void aVocabularyThatIsNoneIsRefused(String id, String content, String problem) {
        Path other = write("other.txt", content.getBytes(StandardCharsets.ISO_8859_1));
        AnalyzerBuilder builder = builder(NETWORK).option(NAME, "vocabulary", other.toString());
        SetupException refused =
                assertThrows(SetupException.class, () -> builder.build().close());
        assertTrue(
                refused.problems().get(0).contains("model other.txt: " + problem),
                refused.problems().get(0));
    }
}
