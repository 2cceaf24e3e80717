package org.feedbacknlp.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.ext.ExtensionLoader;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's categoriser says of texts, and why. */
class DoccatClassifierTest {
    @TempDir
    private Path folder;

    private DoccatClassifier load(byte[] bytes, DoccatOptions options) {
        return DoccatClassifier.load(Lessons.write(folder, "m.bin", bytes), options);
    }

    private DoccatClassifier words() {
        DoccatModel model =
                Lessons.train(GISTrainer.MAXENT_VALUE, Tokenization.SIMPLE, new BagOfWordsFeatureGenerator());
        return load(Lessons.bytes(model), DoccatOptions.pinned("none").with(Tokenization.SIMPLE));
    }

    @Test
    void labelsComeMostProbableFirstAndAddUpToOne() {
        List<Label> labels = words().classify("the parcel arrived late");
        assertEquals("delivery", labels.get(0).id());
        assertEquals(4, labels.size());
        for (int i = 1; i < labels.size(); i++) {
            assertTrue(labels.get(i - 1).confidence() >= labels.get(i).confidence(), labels.toString());
        }
        assertEquals(1, labels.stream().mapToDouble(Label::confidence).sum(), 1e-12);
    }

    @Test
    void theBestLabelHasItsEvidence() {
        String text = "so the parcel of zork arrived";
        List<Label> labels = words().classify(text);
        List<String> told = labels.get(0).evidence().stream()
                .map(evidence -> evidence.span().in(text))
                .toList();
        assertEquals(List.of("the", "parcel", "arrived"), told);
        assertTrue(labels.get(0).evidence().stream().allMatch(evidence -> evidence.weight() > 0));
        assertTrue(labels.get(1).evidence().isEmpty());
    }

    @Test
    void evidenceAddsUpToTheDistanceFromTheAverageLabel() throws InvalidFormatException {
        DoccatModel model = Lessons.train(
                GISTrainer.MAXENT_VALUE,
                Tokenization.SIMPLE,
                new BagOfWordsFeatureGenerator(),
                new NGramFeatureGenerator());
        DoccatOptions all = new DoccatOptions("none", Tokenization.SIMPLE, false, 1000, Set.of());
        DoccatClassifier classifier = load(Lessons.bytes(model), all);
        // All of its words speak for the label, so that none is left out.
        String text = "dark mode";
        Label best = classifier.classify(text).get(0);
        double[] probabilities = classifier.probabilities(text);
        double average = 0;
        for (double one : probabilities) {
            average += Math.log(one) / probabilities.length;
        }
        double told = best.evidence().stream().mapToDouble(Evidence::weight).sum();
        assertEquals(Math.log(best.confidence()) - average, told, 1e-9);
    }

    @Test
    void C1_evidenceSplitsNoCharacter() {
        String text = "love the mode 😀";
        DoccatClassifier classifier = words();
        Label best = classifier.classify(text).get(0);
        assertEquals("app", best.id());
        Span emoji = new Span(text.indexOf("😀"), text.length());
        assertTrue(best.evidence().stream().anyMatch(evidence -> evidence.span().equals(emoji)), best.toString());
    }

    @Test
    void C3_aTextOfUnknownWordsHasNoLabels() {
        DoccatClassifier classifier = words();
        for (String text : List.of("", "   ", "zork", "zork zork ☂")) {
            assertEquals(List.of(), classifier.classify(text), text);
            assertEquals(1.0 / 4, classifier.probabilities(text)[0], 1e-12, text);
        }
    }

    @Test
    void C4_aTextTooLongForOpenNlpStillHasProbabilities() {
        DoccatModel model =
                Lessons.train(GISTrainer.MAXENT_VALUE, Tokenization.SIMPLE, new BagOfWordsFeatureGenerator());
        String text = "the parcel arrived ".repeat(5_000);
        double[] original = new DocumentCategorizerME(model)
                .categorize(Tokenization.SIMPLE.tokenizer().tokenize(text));
        assertTrue(Double.isNaN(original[0]), "OpenNLP's overflow");
        Label best = words().classify(text).get(0);
        assertEquals("delivery", best.id());
        assertEquals(1, best.confidence(), 1e-12);
    }

    @Test
    void C10_oneClassifierServesAllThreads() {
        DoccatClassifier classifier = words();
        List<String> texts = IntStream.range(0, 500)
                .mapToObj(seed -> new RandomText(seed).next())
                .toList();
        List<List<Label>> alone = texts.stream().map(classifier::classify).toList();
        for (int round = 0; round < 5; round++) {
            assertEquals(alone, texts.parallelStream().map(classifier::classify).toList());
        }
    }

    @Test
    void aModelOfLowerCaseReadsAnyCase() {
        DoccatModel model =
                Lessons.train(GISTrainer.MAXENT_VALUE, Tokenization.SIMPLE, new BagOfWordsFeatureGenerator());
        DoccatOptions lower = new DoccatOptions("none", Tokenization.SIMPLE, true, 3, Set.of());
        DoccatClassifier classifier = load(Lessons.bytes(model), lower);
        String loud = "THE PARCEL ARRIVED LATE";
        assertArrayEquals(words().probabilities("the parcel arrived late"), classifier.probabilities(loud));
        assertEquals(
                "PARCEL",
                classifier
                        .classify("zork PARCEL")
                        .get(0)
                        .evidence()
                        .get(0)
                        .span()
                        .in("zork PARCEL"));
    }

    @Test
    void lowerCaseIsOpenNlpsAndKeepsEveryOffset() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String text = "A" + Character.toString(point) + "Z";
            String low = LowerCase.of(text);
            assertEquals(StringUtil.toLowerCase(text), low, "code point " + point);
            assertEquals(text.length(), low.length(), "code point " + point);
        }
    }

    @Test
    void aModelOfAUsersOwnGeneratorRunsThroughOpenNlp() {
        ExtensionLoader.registerAllowedPackage("org.feedbacknlp.opennlp");
        DoccatModel model = Lessons.train(
                GISTrainer.MAXENT_VALUE, Tokenization.WHITESPACE, new BagOfWordsFeatureGenerator(), new OddGenerator());
        byte[] bytes = Lessons.bytes(model);
        assertThrows(ModelLoadException.class, () -> load(bytes, DoccatOptions.pinned("none")));
        DoccatOptions allowed =
                new DoccatOptions("none", Tokenization.WHITESPACE, false, 3, Set.of(OddGenerator.class.getName()));
        DoccatClassifier classifier = load(bytes, allowed);
        assertFalse(classifier.compiled());
        DocumentCategorizerME original = new DocumentCategorizerME(model);
        RandomText random = new RandomText(7);
        List<String> texts =
                IntStream.range(0, 200).mapToObj(i -> random.next()).toList();
        List<double[]> found =
                texts.parallelStream().map(classifier::probabilities).toList();
        for (int i = 0; i < texts.size(); i++) {
            String[] tokens = Tokenization.WHITESPACE.tokenizer().tokenize(texts.get(i));
            assertArrayEquals(original.categorize(tokens), found.get(i));
        }
        assertEquals(List.of(), classifier.classify(" "));
        assertEquals(
                "delivery",
                classifier.classify("the parcel arrived late").get(0).id());
    }

    @Test
    void aModelWhoseFeaturesHaveOneHashRunsThroughOpenNlp() throws IOException {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(weights);
        out.writeUTF("QN");
        out.writeInt(2);
        out.writeUTF("yes");
        out.writeUTF("no");
        out.writeInt(1);
        out.writeUTF("2 0");
        out.writeInt(2);
        out.writeUTF("bow=same");
        out.writeUTF("bow=same");
        out.writeDouble(1);
        out.writeDouble(2);
        byte[] sound = Lessons.bytes(
                Lessons.train(GISTrainer.MAXENT_VALUE, Tokenization.WHITESPACE, new BagOfWordsFeatureGenerator()));
        byte[] bytes = ZipBytes.replaced(sound, Map.of("doccat.model", weights.toByteArray()));
        DoccatClassifier classifier = load(bytes, DoccatOptions.pinned("none"));
        assertFalse(classifier.compiled());
        assertEquals(1 / (1 + Math.exp(-2)), classifier.probabilities("same")[0], 1e-12);
    }

    @Test
    void manyFeaturesAllHaveTheirRow() {
        Random random = new Random(5);
        List<String> features = random.ints(50_000, 0, Integer.MAX_VALUE)
                .distinct()
                .mapToObj(number -> "bow=" + Integer.toString(number, 36))
                .toList();
        FeatureTable table = FeatureTable.of(features).orElseThrow();
        for (int row = 0; row < features.size(); row++) {
            assertEquals(row, table.row(FeatureTable.hash(FeatureTable.EMPTY, features.get(row))));
        }
        assertEquals(FeatureTable.NONE, table.row(FeatureTable.hash(FeatureTable.EMPTY, "bow=-")));
    }
}
