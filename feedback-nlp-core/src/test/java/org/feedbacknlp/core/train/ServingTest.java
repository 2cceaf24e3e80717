package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.feature.Feature;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.SlowFeatures;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.linear.Quantizer;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.Scorer;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.Lessons;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.feedbacknlp.core.support.Visible;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text is served as it was learned: what a saved and loaded model says of it is what training said. Serving with other n-grams than those
 * of training is an error that costs accuracy and shows nowhere else.
 */
class ServingTest {
    private static final double ROUNDING = 1e-4;

    @TempDir
    private Path folder;

    private LinearModel loaded(Model model) throws IOException {
        Path file = folder.resolve("a.model");
        model.write(file);
        return LinearNumbers.read(Model.read(file));
    }

    private static double[] served(LinearModel model, String text) {
        Scorer scorer = new Scorer(List.of(model));
        Room room = scorer.newRoom();
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        document.open(Verbatim.of(text));
        scorer.score(document, room);
        double[] margins = new double[model.labels().size()];
        scorer.margins(room, 0, margins);
        return margins;
    }

    private static List<Example> examples(Random random) {
        List<String> labels = Lessons.labels(3);
        List<Example> examples = new ArrayList<>(Lessons.single(random.nextLong(), 20, 3));
        for (int i = 0; i < 20; i++) {
            examples.add(Example.of(RandomComment.of(random, 15), labels.get(random.nextInt(3))));
        }
        return examples;
    }

    private static FeatureTable read(List<Example> examples, FeatureSpec spec, int fewest) {
        List<Verbatim> verbatims = examples.stream().map(Example::verbatim).toList();
        return FeatureTable.of(verbatims, spec, fewest, Integer.MAX_VALUE, WordVectors.NONE);
    }

    private static Supplier<String> about(FeatureSpec spec, Example example) {
        return () -> spec + " of \"" + Visible.of(example.verbatim().text()) + '"';
    }

    /** The margins of the solver's own weights, against those of the file, which may differ by what rounding to bytes has cost. */
    @SeededTest
    void marginsOfTheFileAreThoseOfTheSolver(long seed) throws IOException {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        List<Example> examples = examples(random);
        Targets targets = Targets.of(examples);
        List<Verbatim> verbatims = examples.stream().map(Example::verbatim).toList();
        WordVectors vectors =
                random.nextBoolean() ? WordVectors.NONE : WordVectors.learn(verbatims, spec, random.nextLong());
        FeatureTable features = FeatureTable.of(verbatims, spec, 1 + random.nextInt(2), Integer.MAX_VALUE, vectors);
        int[] all = IntStream.range(0, examples.size()).toArray();
        FeatureScale scale = random.nextBoolean() ? FeatureScale.RARITY : FeatureScale.EVEN;
        Design design = Design.of(features.on(scale), all, 1);
        DualSolver solver = new DualSolver(design, all, targets, new SolverOptions(seed, 0.1, 20, 0.3, 0.3));
        solver.solve(1);
        float[][] weights = design.folded(solver.weights());
        LinearModel model = loaded(LinearNumbers.write(model(spec, features, weights, solver, targets), "{}"));
        float[] exact = new float[targets.count()];
        for (int i : all) {
            solver.margins(design.columns(i), design.values(i), exact);
            double[] served = served(model, examples.get(i).verbatim().text());
            for (int k = 0; k < exact.length; k++) {
                double bound = ROUNDING;
                for (int j = 0; j < design.columns(i).length && design.columns(i)[j] < design.width(); j++) {
                    int row = design.columns(i)[j];
                    double lost = weights[row][k] - model.scale(k) * weight(model, row, k);
                    bound += design.values(i)[j] / design.scale(row) * Math.abs(lost);
                }
                assertEquals(exact[k], served[k], bound, about(spec, examples.get(i)));
            }
        }
    }

    private static byte weight(LinearModel model, int row, int k) {
        return model.weights()[row * model.labels().size() + k];
    }

    private static LinearModel model(
            FeatureSpec spec, FeatureTable features, float[][] exact, DualSolver solver, Targets targets) {
        Quantizer quantizer = new Quantizer(exact, targets.count());
        byte[] weights = new byte[features.keys().length * targets.count()];
        for (int row = 0; row < features.keys().length; row++) {
            quantizer.quantize(row, weights, row * targets.count());
        }
        return new LinearModel(
                "m",
                ModelKind.SINGLE,
                targets.names(),
                spec,
                features.keys(),
                weights,
                quantizer.scales(),
                solver.biases(),
                Calibration.none(targets.count()));
    }

    /** What training reads is what the specification says, by the slow reading that serving is tested against too. */
    @SeededTest
    void featuresAreThoseOfTheSlowReading(long seed) {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        List<Example> examples = examples(random);
        FeatureTable features = read(examples, spec, 1);
        for (int i = 0; i < examples.size(); i++) {
            long[] slow = SlowFeatures.of(examples.get(i).verbatim().text(), spec).stream()
                    .mapToLong(Feature::key)
                    .sorted()
                    .toArray();
            long[] read = Arrays.stream(features.texts()[i])
                    .mapToLong(place -> features.keys()[place])
                    .toArray();
            assertEquals(boxed(slow), boxed(read), about(spec, examples.get(i)));
        }
    }

    private static List<Long> boxed(long[] keys) {
        return LongStream.of(keys).boxed().toList();
    }

    /** What the trainer made, from outside: its weights over the features that training reads are what serving says. */
    @ParameterizedTest(name = "negation {0}, language {1}, window {2}")
    @CsvSource({"false, en, 0", "true, en, 0", "true, de, 0", "false, en, 5", "true, en, 16"})
    void aTrainedModelIsServedAsItWasTrained(boolean negation, String language, int window) throws IOException {
        Wished wished = new Wished();
        wished.cost = OptionalDouble.of(1);
        wished.negation = negation;
        wished.language = language;
        wished.window = OptionalInt.of(window);
        List<Example> examples = new ArrayList<>(Lessons.single(7, 120, 6));
        examples.addAll(examples(new Random(7)));
        LinearModel model = loaded(new Trainer(wished.options()).train(examples).model());
        assertEquals(new FeatureSpec(3, window, 3, 5, negation, language), model.spec());
        FeatureTable features = read(examples, model.spec(), 1);
        for (int i = 0; i < examples.size(); i++) {
            double[] served = served(model, examples.get(i).verbatim().text());
            double[] expected = expected(model, features, i);
            for (int k = 0; k < served.length; k++) {
                assertEquals(expected[k], served[k], 1e-9, about(model.spec(), examples.get(i)));
            }
        }
    }

    private static double[] expected(LinearModel model, FeatureTable features, int text) {
        int[] rows = Arrays.stream(features.texts()[text])
                .map(place -> Arrays.binarySearch(model.keys(), features.keys()[place]))
                .filter(row -> row >= 0)
                .toArray();
        double[] margins = new double[model.labels().size()];
        for (int k = 0; k < margins.length; k++) {
            int label = k;
            int sum = Arrays.stream(rows).map(row -> weight(model, row, label)).sum();
            margins[k] = model.bias(k) + model.scale(k) / Math.sqrt(Math.max(1, rows.length)) * sum;
        }
        return margins;
    }

    /** Pairs of texts that differ in one kind of feature alone, so that a model is right only if it is served with that kind. */
    private static Stream<List<String>> twins(String kind) {
        List<String> things = List.of("app", "food", "room", "seat", "phone", "staff", "menu", "shop");
        return things.stream()
                .flatMap(one -> things.stream().map(two -> switch (kind) {
                    case "order" -> List.of("good " + one + " bad " + two, "bad " + one + " good " + two);
                    case "emoji" -> List.of(one + " " + two + " \ud83d\ude00", one + " " + two + " \ud83d\ude21");
                    case "shouting" -> List.of(one + " AWFUL " + two, one + " awful " + two);
                    case "stretching" -> List.of(one + " sooooo " + two, one + " soo " + two);
                    case "parts" -> List.of(one + two + "xylo", one + two + "quar");
                    default -> List.of("not " + one + " " + two, "very " + one + " " + two);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "emoji", "shouting", "stretching", "parts", "negation"})
    void whatCanBeLearnedFromOneKindOfFeatureAloneIsServed(String kind) throws IOException {
        List<Example> examples = twins(kind)
                .flatMap(twin -> Stream.of(Example.of(twin.get(0), "one"), Example.of(twin.get(1), "two")))
                .toList();
        Path file = folder.resolve("a.model");
        new Trainer(TrainOptions.of("m", ModelKind.SINGLE))
                .train(examples)
                .model()
                .write(file);
        Classifier classifier = Classifier.of(Model.read(file));
        long right = examples.stream()
                .filter(example ->
                        classifier.predict(example.verbatim()).chosen().equals(example.labels()))
                .count();
        assertTrue(right > 0.97 * examples.size(), () -> kind + ": " + right + " of " + examples.size() + " right");
    }
}
