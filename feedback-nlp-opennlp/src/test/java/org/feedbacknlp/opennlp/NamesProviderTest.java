package org.feedbacknlp.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names by a user's own finder: found in every sentence, the same however often and by however many, and no hostile file taken. */
class NamesProviderTest {
    private static final byte[] MODEL = NamesLessons.model();

    @TempDir
    private Path folder;

    private FeedbackAnalyzer analyzer(byte[] model) {
        return FeedbackAnalyzer.builder()
                .layers(NamesProvider.LAYER)
                .option(
                        "opennlp-names",
                        "model",
                        Lessons.write(folder, "n.bin", model).toString())
                .option("opennlp-names", "digest", "none")
                .build();
    }

    private static List<String> names(Analysis analysis) {
        String text = analysis.verbatim().text();
        return analysis.get(NamesProvider.LAYER).map(Names::all).orElse(List.of()).stream()
                .map(name -> name.type() + " " + name.span().in(text))
                .toList();
    }

    @Test
    void namesAreFoundInEverySentence() {
        try (FeedbackAnalyzer analyzer = analyzer(MODEL)) {
            assertEquals(
                    List.of("product Flexo", "place Oslo"),
                    names(analyzer.analyze("My Flexo broke after a day. We waited for weeks in Oslo.")));
            assertEquals(
                    "no names found",
                    analyzer.analyze("Nobody answered my mail.")
                            .absence(NamesProvider.LAYER)
                            .orElseThrow());
        }
    }

    @Test
    void aNameTellsItsTypeItsPlaceAndHowSure() {
        try (FeedbackAnalyzer analyzer = analyzer(MODEL)) {
            Names names = analyzer.analyze("we waited for weeks in Oslo.")
                    .get(NamesProvider.LAYER)
                    .orElseThrow();
            Names.Name name = names.all().get(0);
            assertTrue(name.confidence() > 0.5 && name.confidence() <= 1, name.toString());
            assertEquals(
                    List.of(Map.of("type", "place", "start", 23, "end", 27, "confidence", name.confidence())),
                    names.toJson());
        }
    }

    @Test
    void C2_namesDoNotDependOnWhatWasReadBeforeNorByWhom() {
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(i -> new RandomText(i).next() + ". My Flexo broke in Turin. " + new RandomText(-i).next())
                .toList();
        try (FeedbackAnalyzer analyzer = analyzer(MODEL)) {
            List<List<String>> once =
                    texts.stream().map(text -> names(analyzer.analyze(text))).toList();
            List<List<String>> again = texts.parallelStream()
                    .map(text -> names(analyzer.analyze(text)))
                    .toList();
            assertEquals(once, again);
        }
    }

    @Test
    void C4_aSentenceWithoutEndIsReadInParts() {
        String text = "my Flexo broke and then ".repeat(1_000);
        try (FeedbackAnalyzer analyzer = analyzer(MODEL)) {
            List<String> names = names(analyzer.analyze(text));
            assertEquals(1_000, names.size());
            assertEquals(Set.of("product Flexo"), Set.copyOf(names));
        }
    }

    @Test
    void withoutAModelItDoesNothingAndSaysSo() {
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().layers(NamesProvider.LAYER).build()) {
            assertEquals(
                    "opennlp-names has no model; give its option model",
                    analyzer.analyze("My Flexo broke.")
                            .absence(NamesProvider.LAYER)
                            .orElseThrow());
        }
    }

    private static byte[] with(String entry, String content) {
        return ZipBytes.with(MODEL, entry, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] manifest(String line) {
        String manifest = new String(ZipBytes.entry(MODEL, "manifest.properties"), StandardCharsets.ISO_8859_1);
        return ZipBytes.replaced(
                MODEL,
                Map.of("manifest.properties", (manifest + "\n" + line + "\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String generators(String inner) {
        return "<featureGenerators name=\"nameFinder\">" + inner + "</featureGenerators>";
    }

    static Stream<Arguments> hostile() {
        String doctype = "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><dictionary/>";
        byte[] utf16 = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + doctype).getBytes(StandardCharsets.UTF_16);
        return Stream.of(
                Arguments.of(
                        "N042 codec",
                        manifest("sequenceCodecImplName=com.evil.X"),
                        "sequenceCodecImplName names the class com.evil.X, which such a model may not name"),
                Arguments.of(
                        "N042 factory",
                        manifest("factory=com.evil.X"),
                        "factory names the class com.evil.X, which such a model may not name"),
                Arguments.of(
                        "N042 generator",
                        with("generator.featuregen", generators("<generator class=\"com.evil.X\"/>")),
                        "entry generator.featuregen names the class com.evil.X, which such a model may not name"),
                Arguments.of(
                        "N043 dictionary",
                        with("a.dictionary", doctype),
                        "entry a.dictionary is not plain XML without a document type"),
                Arguments.of(
                        "N043 dictionary in UTF-16",
                        ZipBytes.with(MODEL, "a.dictionary", utf16),
                        "entry a.dictionary is not plain XML without a document type"),
                Arguments.of(
                        "N043 generators",
                        with("generator.featuregen", "<!DOCTYPE x [<!ENTITY e \"e\">]>" + generators("")),
                        "entry generator.featuregen is not plain XML without a document type"),
                Arguments.of(
                        "N044 weights",
                        with("nameFinder.model", "\0\2QN\177\377\377\377"),
                        "its weights are malformed: "),
                Arguments.of(
                        "N045 name",
                        with("../a.dictionary", "<dictionary/>"),
                        "an entry's name leads out of the archive"),
                Arguments.of("N045 kind", with("a.html", "<p>"), "entry a.html does not belong in such a model"),
                Arguments.of("N045 many", ZipBytes.many(MODEL, 70_000, ".wordcluster"), "it has more than 64 entries"),
                Arguments.of("beam", manifest("BeamSize=2000000000"), "BeamSize must be a whole number from 1 to 100"),
                Arguments.of(
                        "wide window",
                        with(
                                "generator.featuregen",
                                generators(
                                        "<generator class=\"opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory\"><int name=\"prevLength\">2000000</int></generator>")),
                        "entry generator.featuregen holds a number beyond 100"),
                Arguments.of(
                        "deep",
                        with("generator.featuregen", "<a>".repeat(40) + "</a>".repeat(40)),
                        "entry generator.featuregen is deeper than 16 elements"),
                Arguments.of("classic", with("generator.featuregen", "<generators/>"), "OpenNLP does not load it: "),
                Arguments.of(
                        "categoriser",
                        Lessons.bytes(Lessons.train(
                                GISTrainer.MAXENT_VALUE, Tokenization.SIMPLE, new BagOfWordsFeatureGenerator())),
                        "entry doccat.model does not belong in such a model"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFilesAreRefused(String id, byte[] model, String problem) {
        SetupException refused =
                assertThrows(SetupException.class, () -> analyzer(model).close());
        String line = refused.problems().get(0);
        assertTrue(line.contains("model n.bin: " + problem), line);
    }
}
