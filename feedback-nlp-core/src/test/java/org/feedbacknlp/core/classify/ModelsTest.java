package org.feedbacknlp.core.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.linear.RandomModel;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.Lessons;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.feedbacknlp.core.support.Visible;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Models inside an analyzer: the labels that each gives alone, under its name, and clear words where one cannot be used. */
class ModelsTest {
    private static final double WORTH_TELLING = 0.1;

    @TempDir
    private static Path folder = Path.of("");

    private static Path file(Model model) throws IOException {
        Path file = folder.resolve(model.name() + ".model");
        model.write(file);
        return file;
    }

    private static Model trained(String name, ModelKind kind) {
        return new Trainer(TrainOptions.of(name, kind).withCost(1))
                .train(
                        kind == ModelKind.MULTI
                                ? Lessons.multi(1, 150, 4)
                                : kind == ModelKind.ORDINAL ? Lessons.ordinal(1, 150, 5) : Lessons.single(1, 150, 4))
                .model();
    }

    private static FeedbackAnalyzer analyzer(Path... files) {
        var builder = FeedbackAnalyzer.builder().layers(Layer.LABELS);
        Stream.of(files).forEach(builder::model);
        return builder.build();
    }

    private static List<Label> of(Analysis analysis, String model) {
        return analysis.get(Layer.LABELS).map(labels -> labels.of(model)).orElse(List.of());
    }

    /** What an analyzer says is what the classifier says, label by label. */
    @Test
    void anAnalyzerGivesTheLabelsOfTheClassifier() throws IOException {
        Random random = new Random(4);
        for (ModelKind kind : ModelKind.values()) {
            Model model = trained("m", kind);
            Classifier classifier = Classifier.of(model);
            try (FeedbackAnalyzer analyzer = analyzer(file(model))) {
                for (int i = 0; i < 60; i++) {
                    String text = "late " + RandomComment.of(random, 20) + " refund";
                    Prediction prediction = classifier.predict(Verbatim.of(text));
                    List<Label> labels = of(analyzer.analyze(text), "m");
                    assertEquals(expected(prediction), byId(labels), () -> kind + " of " + Visible.of(text));
                    for (Label label : labels) {
                        boolean holds = prediction.chosen().contains(label.id());
                        List<Evidence> evidence = holds
                                ? classifier
                                        .explain(Verbatim.of(text), label.id())
                                        .evidence()
                                : List.of();
                        assertEquals(evidence, label.evidence(), () -> kind + " of " + Visible.of(text));
                    }
                    assertTrue(
                            kind == ModelKind.MULTI
                                    || labels.get(0)
                                            .id()
                                            .equals(prediction.chosen().get(0)),
                            "the label that holds comes first");
                }
            }
        }
    }

    private static Map<String, Double> expected(Prediction prediction) {
        Map<String, Double> expected = new LinkedHashMap<>();
        for (int k = 0; k < prediction.labels().size(); k++) {
            boolean near = prediction.kind() != ModelKind.MULTI && prediction.probability(k) >= WORTH_TELLING;
            if (prediction.holds(k) || near) {
                expected.put(prediction.labels().get(k), prediction.probability(k));
            }
        }
        return expected;
    }

    private static Map<String, Double> byId(List<Label> labels) {
        Map<String, Double> byId = new LinkedHashMap<>();
        labels.forEach(label -> byId.put(label.id(), label.confidence()));
        return byId;
    }

    @SeededTest
    void C2_modelsInOnePassGiveWhatEachAloneGives(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> texts =
                Stream.generate(() -> RandomComment.of(random, 20)).limit(4).toList();
        List<Path> files = new ArrayList<>();
        for (int m = 0; m <= random.nextInt(4); m++) {
            var spec = random.nextBoolean() ? Specs.ALL : Specs.any(random);
            files.add(file(LinearNumbers.write(
                    RandomModel.of(random, "m" + m, spec, 1 + random.nextInt(5), texts.subList(0, 2)), "{}")));
        }
        List<Path> order = new ArrayList<>(files);
        Collections.shuffle(order, random);
        try (FeedbackAnalyzer together = analyzer(order.toArray(new Path[0]))) {
            for (int m = 0; m < files.size(); m++) {
                try (FeedbackAnalyzer alone = analyzer(files.get(m))) {
                    for (String text : texts) {
                        assertEquals(
                                of(alone.analyze(text), "m" + m),
                                of(together.analyze(text), "m" + m),
                                () -> "seed " + seed + ", " + Visible.of(text));
                    }
                }
            }
        }
    }

    @Test
    void C10_batchesOnManyThreadsGiveTheLabelsOfOne() throws IOException {
        Random random = new Random(5);
        List<Verbatim> verbatims = IntStream.range(0, 400)
                .mapToObj(i -> Verbatim.builder(RandomComment.of(random, 20))
                        .id("v" + i)
                        .build())
                .toList();
        try (FeedbackAnalyzer analyzer =
                analyzer(file(trained("m", ModelKind.SINGLE)), file(trained("n", ModelKind.MULTI)))) {
            List<List<Label>> alone = verbatims.stream()
                    .map(verbatim -> of(analyzer.analyze(verbatim), "m"))
                    .toList();
            List<List<Label>> parallel = verbatims.parallelStream()
                    .map(verbatim -> of(analyzer.analyze(verbatim), "m"))
                    .toList();
            assertEquals(alone, parallel);
        }
    }

    @Test
    void C6_theModelsDigestStandsInTheAnalysis() throws IOException {
        Model one = trained("one", ModelKind.SINGLE);
        Model book = trained("codebook", ModelKind.SINGLE);
        try (FeedbackAnalyzer analyzer = analyzer(file(one), file(book))) {
            var provenance = analyzer.analyze("late").provenance();
            assertEquals(one.digest(), provenance.models().get("one"));
            assertEquals(book.digest(), provenance.models().get("codebook"));
            assertTrue(provenance.codebook().isEmpty(), "a model of that name is no codebook");
        }
    }

    @Test
    void aModelIsAskedAboutTextsWithoutContentButNotAboutNone() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(file(trained("m", ModelKind.SINGLE)))) {
            assertFalse(of(analyzer.analyze("n/a"), "m").isEmpty());
            assertFalse(of(analyzer.analyze("nothing"), "m").isEmpty());
            assertTrue(analyzer.analyze("").get(Layer.LABELS).isEmpty());
            assertTrue(analyzer.analyze(" \n").get(Layer.LABELS).isEmpty());
        }
    }

    @Test
    void evidenceCanBeLeftOut() throws IOException {
        Path file = file(trained("m", ModelKind.SINGLE));
        try (FeedbackAnalyzer with = analyzer(file);
                FeedbackAnalyzer without = FeedbackAnalyzer.builder()
                        .layers(Layer.LABELS)
                        .model(file)
                        .option("feedback-models", "evidence", "false")
                        .build()) {
            String text = "the delivery was late";
            List<Label> bare = of(without.analyze(text), "m");
            assertTrue(bare.stream().allMatch(label -> label.evidence().isEmpty()));
            assertFalse(of(with.analyze(text), "m").get(0).evidence().isEmpty());
            assertEquals(byId(of(with.analyze(text), "m")), byId(bare));
        }
    }

    @Test
    void aModelStandsBesideTheOtherLayers() throws IOException {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .model(file(trained("m", ModelKind.SINGLE)))
                .build()) {
            Analysis analysis = analyzer.analyze("The delivery was late");
            assertEquals("label 0", of(analysis, "m").get(0).id());
            assertTrue(analysis.get(Layer.SENTIMENT).isPresent());
        }
    }

    /** A set-up that cannot be, and how its only problem begins and ends. */
    private record Wrong(String id, String begins, String ends, List<Path> files) {}

    private static Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @TestFactory
    Stream<DynamicTest> aModelThatCannotBeUsedIsToldInOneLine() throws IOException {
        Path good = file(trained("good", ModelKind.SINGLE));
        byte[] bytes = Files.readAllBytes(good);
        Path cut = written("cut.model", Arrays.copyOf(bytes, bytes.length / 2));
        Path foreign = written("foreign.model", "text,label\nlate,a\n".getBytes(StandardCharsets.UTF_8));
        Path trees = folder.resolve("trees.model");
        Model.of(new ModelHeader("trees", ModelKind.SINGLE, List.of("a"), "{}", "trees/1"), new byte[1])
                .write(trees);
        Path lying = folder.resolve("lying.model");
        Model.of(new ModelHeader("lying", ModelKind.SINGLE, List.of("a"), "{}", LinearNumbers.NAME), new byte[9])
                .write(lying);
        Path missing = folder.resolve("missing.model");
        return Stream.of(
                        new Wrong("cut", "the model " + cut, "the file is damaged or cut; copy it again", List.of(cut)),
                        new Wrong(
                                "foreign",
                                "the model " + foreign,
                                "the file is no model of feedback-nlp",
                                List.of(good, foreign)),
                        new Wrong("missing", "the model " + missing, "there is no such file", List.of(missing)),
                        new Wrong("a folder", "the model " + folder + " cannot be read: ", "", List.of(folder)),
                        new Wrong("another kind", "model trees is of kind trees/1", "; train it again", List.of(trees)),
                        new Wrong("lying", "model lying contradicts itself: ", "", List.of(lying)),
                        new Wrong(
                                "twice",
                                "two models are called good",
                                "; train one under another name",
                                List.of(good, good)))
                .map(wrong -> DynamicTest.dynamicTest(wrong.id, () -> {
                    SetupException thrown = assertThrows(
                            SetupException.class,
                            () -> analyzer(wrong.files.toArray(new Path[0])).close());
                    assertEquals(1, thrown.problems().size(), thrown.problems()::toString);
                    String problem = thrown.problems().get(0);
                    assertTrue(problem.startsWith(wrong.begins) && problem.endsWith(wrong.ends), problem);
                    assertEquals(1, problem.lines().count(), problem);
                }));
    }
}
