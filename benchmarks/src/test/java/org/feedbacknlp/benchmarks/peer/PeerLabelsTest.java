package org.feedbacknlp.benchmarks.peer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Predict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerEvaluator;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import org.feedbacknlp.benchmarks.data.CorpusTask;
import org.feedbacknlp.benchmarks.data.Task;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.evaluate.Evaluation;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.opennlp.DoccatClassifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tribuo.classification.Label;
import org.tribuo.classification.evaluation.LabelEvaluator;

/** Each peer gives the labels that its own evaluation gives; what is measured is what is compared. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeerLabelsTest {
    private Task task;
    private List<String> texts;
    private Model model;

    @BeforeAll
    void learn() {
        task = CorpusTask.SENTIMENT.task();
        texts = task.heldOut().stream()
                .map(example -> example.verbatim().text())
                .toList();
        model = OwnModels.train(task);
    }

    private List<String> labels(Peer peer) {
        try (peer) {
            return texts.stream().map(peer::label).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Peers.class,
            names = {"OPENNLP_WORDS", "OPENNLP_PAIRS", "OPENNLP_BAYES"})
    void openNlpAsItsEvaluatorWithTheModelReadBack(Peers which) throws IOException {
        OpenNlpDoccat peer = (OpenNlpDoccat) which.train(task);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        peer.model().serialize(file);
        DoccatModel readBack = new DoccatModel(new ByteArrayInputStream(file.toByteArray()));
        DocumentCategorizerEvaluator evaluator = new DocumentCategorizerEvaluator(new DocumentCategorizerME(readBack));
        List<String> expected = task.heldOut().stream()
                .map(example -> new DocumentSample(
                        example.labels().get(0), peer.tokens(example.verbatim().text())))
                .map(sample -> evaluator.processSample(sample).getCategory())
                .toList();
        assertEquals(expected, labels(peer));
        assertEquals(evaluator.getAccuracy(), accuracy(labels(peer)), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(
            value = Peers.class,
            names = {"OPENNLP_WORDS", "OPENNLP_PAIRS", "OPENNLP_BAYES"})
    void openNlpCompiledAsOpenNlp(Peers which) {
        OpenNlpDoccat peer = (OpenNlpDoccat) which.train(task);
        DocumentCategorizerME original = new DocumentCategorizerME(peer.model());
        try (DoccatClassifier compiled = peer.compiled()) {
            assertTrue(compiled.compiled());
            for (String text : texts) {
                assertArrayEquals(original.categorize(peer.tokens(text)), compiled.probabilities(text), 1e-9);
            }
        }
    }

    @Test
    void liblinearAsItsPredictProgram(@TempDir Path folder) throws IOException {
        Liblinear peer = (Liblinear) Peers.LIBLINEAR.train(task);
        Path rows = folder.resolve("rows");
        Path saved = folder.resolve("model");
        Path answers = folder.resolve("answers");
        Files.write(rows, texts.stream().map(text -> row(peer.features(), text)).toList());
        Linear.saveModel(saved, peer.model());
        Predict.main(new String[] {rows.toString(), saved.toString(), answers.toString()});
        List<String> expected;
        try (Stream<String> lines = Files.lines(answers)) {
            expected = lines.map(line -> peer.labels().get((int) Double.parseDouble(line)))
                    .toList();
        }
        assertEquals(expected, labels(peer));
    }

    /** Writes a text as the program reads it; the program adds the bias, the last of the features, by itself. */
    private static String row(TfIdf features, String text) {
        StringBuilder row = new StringBuilder("0");
        Feature[] nodes = features.of(text, 1);
        for (int i = 0; i < nodes.length - 1; i++) {
            row.append(' ').append(nodes[i].getIndex()).append(':').append(nodes[i].getValue());
        }
        return row.toString();
    }

    @Test
    void tribuoAsItsEvaluator() {
        TribuoLinear peer = (TribuoLinear) Peers.TRIBUO.train(task);
        List<String> expected = new LabelEvaluator()
                .evaluate(peer.model(), peer.dataset(task.heldOut())).getPredictions().stream()
                        .map(prediction -> prediction.getOutput())
                        .map(Label::getLabel)
                        .toList();
        assertEquals(expected, labels(peer));
    }

    @Test
    void oursAsTheClassifierAndTheEvaluationSay() {
        Classifier classifier = Classifier.of(model);
        List<Prediction> predictions = task.heldOut().stream()
                .map(example -> classifier.predict(example.verbatim()))
                .toList();
        List<String> expected = predictions.stream().map(PeerLabelsTest::chosen).toList();
        assertEquals(expected, labels(new OwnClassifier(model)));
        assertEquals(expected, labels(new OwnAnalyzer(List.of(model), false)));
        assertEquals(expected, labels(new OwnAnalyzer(List.of(model), true)));
        assertEquals(Evaluation.of(task.heldOut(), predictions).accuracy().value(), accuracy(expected), 1e-12);
    }

    private static String chosen(Prediction prediction) {
        List<String> chosen = new ArrayList<>();
        for (int k = 0; k < prediction.labels().size(); k++) {
            if (prediction.holds(k)) {
                chosen.add(prediction.labels().get(k));
            }
        }
        assertEquals(1, chosen.size());
        return chosen.get(0);
    }

    private double accuracy(List<String> labels) {
        int right = 0;
        for (int i = 0; i < labels.size(); i++) {
            Example example = task.heldOut().get(i);
            right += example.labels().contains(labels.get(i)) ? 1 : 0;
        }
        return (double) right / labels.size();
    }

    @Test
    void aModelMadeLargerGivesTheSameLabels() {
        Model larger = OwnModels.padded(model, 100_000);
        assertTrue(larger.numbers().remaining() > model.numbers().remaining());
        assertEquals(labels(new OwnClassifier(model)), labels(new OwnClassifier(larger)));
    }

    @ParameterizedTest
    @EnumSource(CorpusTask.class)
    void everyTaskHasAsManyLabelsAsItSays(CorpusTask which) {
        assertEquals(which.size(), which.task().labels());
        assertTrue(which.task().comments().stream().allMatch(comment -> comment.length() <= 160));
    }
}
