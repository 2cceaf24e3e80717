package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.json.JsonWriter;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.Lessons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Training: examples in, a model out that knows what they teach, the same bytes every time. */
class TrainerTest {
    private static TrainOptions options(ModelKind kind) {
        return TrainOptions.of("m", kind);
    }

    private static List<Example> lesson(ModelKind kind, long seed, int count) {
        return switch (kind) {
            case SINGLE -> Lessons.single(seed, count, 4);
            case MULTI -> Lessons.multi(seed, count, 4);
            case ORDINAL -> Lessons.ordinal(seed, count, 5);
        };
    }

    private static Training train(ModelKind kind, List<Example> examples) {
        return new Trainer(options(kind)).train(examples);
    }

    private static double accuracy(Model model, List<Example> examples) {
        Classifier classifier = Classifier.of(model);
        return examples.stream()
                        .filter(example ->
                                classifier.predict(example.verbatim()).chosen().equals(example.labels()))
                        .count()
                / (double) examples.size();
    }

    /** Examples of so many labels, with names of so many letters. */
    private static List<Example> named(int labels, int letters, String letter) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 2 * labels; i++) {
            String name = String.format(Locale.ROOT, "%05d", i % labels) + letter.repeat(letters - 5);
            examples.add(Example.of("word" + i % labels + " said", name));
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"many long names, 1000, 600, a", "few very long names in Greek, 200, 1000, \u03b1"})
    void labelsThatNoCardHasRoomForAreRefusedBeforeAnythingIsLearned(
            String id, int labels, int letters, String letter) {
        List<String> steps = new ArrayList<>();
        Trainer trainer = new Trainer(options(ModelKind.SINGLE).withProgress(steps::add));
        List<Example> examples = named(labels, letters, letter);
        TrainException told = assertThrows(TrainException.class, () -> trainer.train(examples), id);
        assertTrue(String.valueOf(told.getMessage()).contains("shorten them"), told::toString);
        assertEquals(List.of(), steps);
    }

    @Test
    void whatIsNotRefusedFitsIntoItsCard() {
        Trainer trainer =
                new Trainer(options(ModelKind.SINGLE).withCost(1).withWindow(0).withProgress(step -> {}));
        Model model = trainer.train(named(150, 700, "a")).model();
        assertEquals(150, model.labels().size());
        assertTrue(model.card().length() > 300_000, () -> model.card().length() + " letters");
    }

    @ParameterizedTest
    @EnumSource(ModelKind.class)
    void everyKindIsLearned(ModelKind kind) {
        List<Example> examples = lesson(kind, 1, 400);
        Training training = train(kind, examples);
        double best = kind == ModelKind.ORDINAL ? 0.5 : 0.85;
        double found = accuracy(training.model(), lesson(kind, 2, 300));
        assertTrue(found > best, () -> "fresh accuracy " + found);
        TrainingReport report = training.report();
        assertTrue(report.accuracy() > best, () -> "held-out accuracy " + report.accuracy());
        assertEquals(400, report.examples());
        assertEquals(400, training.heldOut().size());
        assertEquals(kind, training.model().kind());
        assertEquals("m", training.model().name());
        assertEquals(
                LinearNumbers.read(training.model()).keys().length, report.features(), "as many as the model holds");
        for (String label : training.model().labels()) {
            long having = examples.stream()
                    .filter(example -> example.labels().contains(label))
                    .count();
            assertEquals((int) having, report.labels().get(label), label);
        }
        assertTrue(training.model().card().startsWith("{\"name\":\"m\",\"kind\":\"" + kind.id() + "\""));
    }

    @Test
    void scoresStandInTheirOrderAndAreMissedByLittle() {
        List<Example> examples = Stream.concat(
                        Lessons.ordinal(3, 300, 6).stream(), Stream.of(Example.of("wow", "10"), Example.of("so", "9")))
                .toList();
        Model model = train(ModelKind.ORDINAL, examples).model();
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "9", "10"), model.labels());
        Classifier classifier = Classifier.of(model);
        double off = Lessons.ordinal(4, 300, 6).stream()
                .mapToInt(example -> {
                    List<String> chosen = classifier.predict(example.verbatim()).chosen();
                    return Math.abs(Integer.parseInt(chosen.get(0))
                            - Integer.parseInt(example.labels().get(0)));
                })
                .average()
                .orElseThrow();
        assertTrue(off < 0.7, () -> "off by " + off);
    }

    @ParameterizedTest
    @EnumSource(ModelKind.class)
    void C2_theSameExamplesGiveTheSameBytesWhateverTheMachine(ModelKind kind) throws Exception {
        List<Example> examples = lesson(kind, 5, 150);
        Training expected = train(kind, examples);
        for (int threads : new int[] {1, 7}) {
            assertSame(expected, inPool(threads, () -> train(kind, examples)), threads + " threads");
        }
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertSame(expected, train(kind, examples), tag);
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void C2_textsWithoutLabelsTeachTheSameOnAnyNumberOfThreads() throws Exception {
        List<Example> examples = lesson(ModelKind.SINGLE, 14, 120);
        List<Verbatim> unlabelled =
                Lessons.single(15, 300, 6).stream().map(Example::verbatim).toList();
        Trainer trainer = new Trainer(options(ModelKind.SINGLE).withCost(1));
        Training expected = trainer.train(examples, unlabelled);
        for (int threads : new int[] {1, 7}) {
            assertSame(expected, inPool(threads, () -> trainer.train(examples, unlabelled)), threads + " threads");
        }
        assertTrue(
                expected.model().card().contains("\"unlabelled\":300,"),
                expected.model().card());
    }

    @Test
    void whatIsHeldOutCanBeHadWithoutTheModel() {
        List<Example> examples = lesson(ModelKind.SINGLE, 16, 80);
        Training training = train(ModelKind.SINGLE, examples);
        List<Prediction> alone = new Trainer(options(ModelKind.SINGLE)).heldOut(examples);
        assertEquals(shown(training.heldOut()), shown(alone));
        TrainException few = assertThrows(
                TrainException.class, () -> new Trainer(options(ModelKind.SINGLE)).heldOut(examples.subList(0, 49)));
        assertEquals("49 examples are too few to hold some of them out; 50 are needed", few.getMessage());
        assertThrows(TrainException.class, () -> new Trainer(options(ModelKind.SINGLE)).heldOut(List.of()));
    }

    @Test
    void C6_theCardNamesTheDataByADigestOfTextsAndLabels() {
        Set<String> digests = new HashSet<>();
        for (List<Example> examples : List.of(
                List.of(Example.of("good", "a"), Example.of("bad", "b")),
                List.of(Example.of("good", "b"), Example.of("bad", "a")),
                List.of(Example.of("bad", "b"), Example.of("good", "a")),
                List.of(Example.of("goods", "a"), Example.of("bad", "b")))) {
            String card = train(ModelKind.SINGLE, examples).model().card();
            int at = card.indexOf("\"sha256\":\"");
            assertTrue(at > 0, card);
            digests.add(card.substring(at, at + 74));
            assertFalse(card.contains("good"), "a card holds no text");
        }
        assertEquals(4, digests.size());
    }

    private static void assertSame(Training expected, Training found, String what) {
        assertEquals(expected.model().digest(), found.model().digest(), what);
        assertEquals(
                JsonWriter.of(expected.report().toJson()),
                JsonWriter.of(found.report().toJson()),
                what);
        assertEquals(shown(expected.heldOut()), shown(found.heldOut()), what);
    }

    private static List<String> shown(List<Prediction> predictions) {
        return predictions.stream()
                .map(prediction -> prediction.chosen() + " " + prediction.confidence())
                .toList();
    }

    private static Training inPool(int threads, Supplier<Training> work)
            throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work::get).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRareLabelIsFoundMoreOftenTheMoreItIsBalanced() {
        List<Example> examples = Stream.concat(
                        Lessons.single(6, 380, 1).stream()
                                .map(example -> new Example(example.verbatim(), List.of("usual"))),
                        Lessons.single(7, 20, 2).stream()
                                .map(example -> new Example(example.verbatim(), List.of("rare"))))
                .toList();
        List<Verbatim> rare =
                Lessons.single(8, 200, 2).stream().map(Example::verbatim).toList();
        Wished wished = new Wished();
        wished.cost = OptionalDouble.of(0.1);
        long found = -1;
        for (double balance : new double[] {0, 0.5, 1}) {
            wished.balance = balance;
            Classifier classifier =
                    Classifier.of(new Trainer(wished.options()).train(examples).model());
            double sum = rare.stream()
                    .mapToDouble(text -> classifier.predict(text).probability("rare"))
                    .sum();
            long now = Math.round(1000 * sum);
            long before = found;
            assertTrue(now > 0 && now >= 0.9 * before, () -> "balance " + balance + ": " + before + " -> " + now);
            found = now;
        }
    }

    /** Each hand has a word of its own and one label for all it writes: nothing to learn for others. */
    @ParameterizedTest
    @CsvSource({"respondents, 0, 0.7", "equal texts, 0, 0.7", "strangers, 0.9, 1"})
    void whatIsHeldOutWasNotSeenInAnotherTextOfTheSameHand(String known, double least, double most) {
        Random random = new Random(9);
        List<Example> examples = new ArrayList<>();
        for (int r = 0; r < 60; r++) {
            String label = random.nextBoolean() ? "one" : "two";
            String word = "word" + Integer.toString(random.nextInt(1 << 30), Character.MAX_RADIX);
            for (int t = 0; t < 5; t++) {
                Verbatim.Builder verbatim =
                        Verbatim.builder(word + (known.equals("equal texts") ? " so" : " said " + t));
                if (known.equals("respondents")) {
                    verbatim.respondent("r" + r);
                }
                examples.add(new Example(verbatim.build(), List.of(label)));
            }
        }
        double heldOut = train(ModelKind.SINGLE, examples).report().accuracy();
        assertTrue(heldOut >= least && heldOut <= most, () -> known + ": held-out accuracy " + heldOut);
    }

    /** The smallest data, and what a model of it must at least do: give probabilities, for any text. */
    @TestFactory
    Stream<DynamicTest> littleToLearnFromIsEnough() {
        List<Example> fifty = Lessons.single(10, 50, 2);
        Verbatim one = Verbatim.builder("good").respondent("r").build();
        return Stream.of(
                        Map.entry("two examples", List.of(Example.of("good", "a"), Example.of("bad", "b"))),
                        Map.entry("empty texts", List.of(Example.of("", "a"), Example.of("", "b"))),
                        Map.entry("equal texts", List.of(Example.of("good", "a"), Example.of("good", "b"))),
                        Map.entry("nothing but signs", List.of(Example.of("?!", "a"), Example.of("\ud800", "b"))),
                        Map.entry("one less than is held out", fifty.subList(0, 49)),
                        Map.entry("as many as are held out", fifty),
                        Map.entry("fifty empty texts", like(fifty, Verbatim.of(""))),
                        Map.entry("fifty texts of one hand", like(fifty, one)),
                        Map.entry("fifty labels of one text each", own(50)))
                .flatMap(data -> Stream.of(ModelKind.values())
                        .map(kind -> DynamicTest.dynamicTest(
                                data.getKey() + ", " + kind.id(), () -> gives(kind, data.getValue()))));
    }

    private static List<Example> like(List<Example> examples, Verbatim verbatim) {
        return examples.stream()
                .map(example -> new Example(verbatim, example.labels()))
                .toList();
    }

    private static List<Example> own(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Example.of("word" + i, "label " + i))
                .toList();
    }

    private static void gives(ModelKind kind, List<Example> examples) {
        Training training = train(kind, examples);
        assertEquals(
                examples.size() < 50 ? 0 : examples.size(), training.heldOut().size());
        assertEquals(examples.size() >= 50, training.report().evaluation().isPresent());
        assertTrue(Double.isFinite(training.report().quantisationChanges()));
        Classifier classifier = Classifier.of(training.model());
        for (String text :
                List.of("good", "", "never seen", examples.get(0).verbatim().text())) {
            Prediction prediction = classifier.predict(Verbatim.of(text));
            double sum = IntStream.range(0, prediction.labels().size())
                    .mapToDouble(prediction::probability)
                    .sum();
            assertTrue(kind == ModelKind.MULTI || Math.abs(1 - sum) < 1e-9, () -> "sum " + sum);
            assertTrue(kind == ModelKind.MULTI || prediction.chosen().size() == 1, prediction::toString);
            assertTrue(prediction.confidence() >= 0 && prediction.confidence() <= 1, prediction::toString);
        }
    }

    /** Examples that no model can be made of, and what is said of them. */
    private record Refused(String id, String message, ModelKind kind, List<Example> examples) {}

    @TestFactory
    Stream<DynamicTest> whatCannotBeLearnedIsToldInOneLine() {
        Example a = Example.of("good", "a");
        Example b = Example.of("bad", "b");
        String few = " labels, and two are needed at least";
        String each = " labels; where one label holds each has one, else train with several labels";
        String labels = "the labels of the examples cannot be a model's: ";
        return Stream.of(
                        new Refused("nothing", "the examples have 0" + few, ModelKind.SINGLE, List.of()),
                        new Refused("one label", "the examples have 1" + few, ModelKind.SINGLE, List.of(a, a)),
                        new Refused("one of several", "the examples have 1" + few, ModelKind.MULTI, List.of(a, a)),
                        new Refused(
                                "no label",
                                "example 3 has 0" + each,
                                ModelKind.SINGLE,
                                List.of(a, b, Example.of("so"))),
                        new Refused(
                                "two scores",
                                "example 2 has 2" + each,
                                ModelKind.ORDINAL,
                                List.of(a, Example.of("so", "a", "b"))),
                        new Refused(
                                "blank label",
                                labels + "a label is blank",
                                ModelKind.SINGLE,
                                List.of(a, Example.of("so", " "))),
                        new Refused(
                                "half a character",
                                labels + "a label holds half a surrogate pair",
                                ModelKind.MULTI,
                                List.of(a, Example.of("so", "\udc00"))),
                        new Refused(
                                "long label",
                                labels + "a label is longer than 1000 characters",
                                ModelKind.SINGLE,
                                List.of(a, Example.of("so", "x".repeat(1001)))))
                .map(refused -> DynamicTest.dynamicTest(
                        refused.id,
                        () -> assertEquals(
                                refused.message,
                                assertThrows(TrainException.class, () -> train(refused.kind, refused.examples))
                                        .getMessage())));
    }

    @Test
    void aLabelThatIsGivenTwiceCountsOnce() {
        List<Example> examples = List.of(Example.of("good", "a", "a"), Example.of("bad", "b"));
        Training training = train(ModelKind.SINGLE, examples);
        assertEquals(Map.of("a", 1, "b", 1), training.report().labels());
    }

    @Test
    void noMoreFeaturesAreKeptThanWished() {
        List<Example> examples = Lessons.single(11, 100, 3);
        for (int most : new int[] {1, 10, 77}) {
            Wished wished = new Wished();
            wished.cost = OptionalDouble.of(1);
            wished.features = most;
            assertEquals(
                    most, new Trainer(wished.options()).train(examples).report().features());
        }
    }

    @Test
    void whatIsDoneIsTold() {
        List<String> told = new ArrayList<>();
        new Trainer(options(ModelKind.SINGLE).withProgress(told::add)).train(Lessons.single(12, 60, 2));
        assertTrue(told.contains("reading the features of 60 examples"), told::toString);
        assertTrue(told.contains("cross-validating 4 costs in 5 folds"), told::toString);
        assertEquals("learning from all examples", told.get(told.size() - 2), told::toString);
    }

    @Test
    void confidenceIsHowOftenItIsRight() {
        for (ModelKind kind : ModelKind.values()) {
            double error = train(kind, lesson(kind, 13, 600)).report().calibrationError();
            assertTrue(error < 0.1, () -> kind.id() + ": calibration error " + error);
        }
    }
}
