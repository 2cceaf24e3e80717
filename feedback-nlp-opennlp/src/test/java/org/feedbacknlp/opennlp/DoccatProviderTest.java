package org.feedbacknlp.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in an engine: found, given a model by option, and refused in one line where the model is not what it should be. */
class DoccatProviderTest {
    private static final byte[] MODEL = Lessons.bytes(
            Lessons.train(GISTrainer.MAXENT_VALUE, Tokenization.SIMPLE, new BagOfWordsFeatureGenerator()));

    @TempDir
    private Path folder;

    private AnalyzerBuilder builder(String digest) {
        return FeedbackAnalyzer.builder()
                .layers(Layer.LABELS)
                .option(
                        "opennlp-doccat",
                        "model",
                        Lessons.write(folder, "m.bin", MODEL).toString())
                .option("opennlp-doccat", "tokenizer", "simple")
                .option("opennlp-doccat", "digest", digest);
    }

    private String digest() {
        return DoccatClassifier.load(Lessons.write(folder, "m.bin", MODEL), DoccatOptions.pinned("none"))
                .digest();
    }

    @Test
    void aModelLabels() {
        try (FeedbackAnalyzer analyzer = builder(digest()).build()) {
            Analysis analysis = analyzer.analyze("The parcel arrived late");
            List<Label> labels = analysis.get(Layer.LABELS).orElseThrow().of("opennlp-doccat");
            assertEquals("delivery", labels.get(0).id());
            assertEquals(4, labels.size());
            assertEquals(digest(), analysis.provenance().models().get("opennlp-doccat"));
        }
    }

    @Test
    void withoutAModelItDoesNothingAndSaysSo() {
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().layers(Layer.LABELS).build()) {
            assertEquals(
                    "opennlp-doccat has no model; give its option model",
                    analyzer.analyze("The parcel arrived late")
                            .absence(Layer.LABELS)
                            .orElseThrow());
        }
    }

    @Test
    void aTextThatItKnowsNothingOfHasNoLabels() {
        try (FeedbackAnalyzer analyzer = builder("none").build()) {
            assertEquals(
                    "no word that the model of opennlp-doccat knows was found",
                    analyzer.analyze("zork zork").absence(Layer.LABELS).orElseThrow());
        }
    }

    @Test
    void C5_whyNotIsAnswered() {
        try (FeedbackAnalyzer analyzer = builder("none").build()) {
            WhyNot answer = analyzer.whyNot(Verbatim.of("zork zork"), Layer.LABELS, "billing")
                    .orElseThrow();
            assertEquals("no word that the model of opennlp-doccat knows was found", answer.reason());
        }
    }

    @Test
    void N046_aModelThatIsNotThePinnedOneIsRefused() {
        String other = "sha256:" + "0".repeat(64);
        SetupException refused =
                assertThrows(SetupException.class, () -> builder(other).build());
        assertEquals(1, refused.problems().size());
        String line = refused.problems().get(0);
        assertTrue(line.contains("model m.bin: its digest is " + digest() + ", not the pinned one"), line);
    }

    @Test
    void optionsAreChecked() {
        SetupException refused = assertThrows(
                SetupException.class,
                () -> builder("none")
                        .option("opennlp-doccat", "tokenizer", "clever")
                        .build());
        assertEquals(
                List.of("option tokenizer of opennlp-doccat must be one of whitespace, simple"), refused.problems());
    }
}
