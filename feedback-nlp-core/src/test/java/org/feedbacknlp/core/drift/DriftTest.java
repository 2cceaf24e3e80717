package org.feedbacknlp.core.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.CorpusFiles;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New verbatims that are like the old ones raise nothing; those of another kind do. */
class DriftTest {
    private static final List<String> TOPICS = List.of("delivery", "price", "staff", "sync", "rooms", "food");

    private static Model train(List<Example> examples) {
        return new Trainer(TrainOptions.of("drifting", ModelKind.SINGLE).withCost(1))
                .train(examples)
                .model();
    }

    /** Makes comments out of words of a topic and words that any may have; some words are rare. */
    private static List<Example> comments(Random random, int n, double first) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int topic = random.nextDouble() < first ? 0 : random.nextInt(TOPICS.size());
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 6; w++) {
                int which = (int) (40 * random.nextDouble() * random.nextDouble());
                text.append(random.nextInt(3) == 0 ? TOPICS.get(topic) : "word")
                        .append(which)
                        .append(' ');
            }
            examples.add(Example.of(text.toString(), TOPICS.get(topic)));
        }
        return examples;
    }

    private static List<Verbatim> verbatims(List<Example> examples) {
        return examples.stream().map(Example::verbatim).toList();
    }

    private static boolean found(Drift drift, Shift.Kind kind, String label) {
        return drift.found().stream()
                .anyMatch(shift ->
                        shift.kind() == kind && shift.label().orElse("").equals(label));
    }

    /** Of 40 at 5 % two are to be expected; more than six have a chance of less than one in 200. */
    @Test
    void whatIsLikeTheOldSeldomRaisesAnything() {
        int raised = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Model model = train(comments(random, 300, 0.1));
            raised += Drift.of(model, verbatims(comments(random, 300, 0.1)))
                            .found()
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertTrue(raised <= 6, raised + " of 40");
    }

    @Test
    void halvesOfTheCorpusAreAlikeAndAnotherIndustryIsNot() {
        List<Example> one = new ArrayList<>();
        List<Verbatim> other = new ArrayList<>();
        for (Example example : CorpusFiles.industries()) {
            if (!example.labels().contains("bank")) {
                boolean even = example.group().hashCode() % 2 == 0;
                if (even) {
                    one.add(example);
                } else {
                    other.add(example.verbatim());
                }
            }
        }
        Model model = train(one);
        assertEquals(List.of(), Drift.of(model, other).found());
        Drift foreign = Drift.of(model, verbatims(CorpusFiles.of("bank")));
        assertTrue(found(foreign, Shift.Kind.CONFIDENCE, ""), foreign::toString);
    }

    @Test
    void aLabelThatBecomesMoreFrequentIsNamed() {
        Random random = new Random(1);
        Drift drift = Drift.of(train(comments(random, 400, 0.1)), verbatims(comments(random, 400, 0.4)));
        assertTrue(found(drift, Shift.Kind.LABEL, "delivery"), drift::toString);
        Shift shift = drift.shifts().stream()
                .filter(each -> each.label().equals(Optional.of("delivery")))
                .findFirst()
                .orElseThrow();
        assertTrue(shift.now() > shift.before() + 0.1, shift::toString);
    }

    @Test
    void oneRespondentCountsOnce() {
        Random random = new Random(2);
        Model model = train(comments(random, 300, 0.1));
        List<Verbatim> oneHand = comments(random, 200, 1).stream()
                .map(example -> Verbatim.builder(example.verbatim().text())
                        .respondent("one")
                        .build())
                .toList();
        Drift drift = Drift.of(model, oneHand);
        assertEquals(1, drift.respondents());
        assertTrue(drift.found().stream().noneMatch(shift -> shift.kind() == Shift.Kind.LABEL), drift::toString);
    }

    @Test
    void theReferenceComesBackFromTheFile() {
        Model model = train(comments(new Random(3), 200, 0.1));
        Reference reference = Reference.of(model).orElseThrow();
        assertEquals(200, reference.respondents());
        assertEquals(model.labels(), List.copyOf(reference.shares().keySet()));
        assertEquals(
                1,
                reference.shares().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                1e-4);
    }

    @Test
    void theSameVerbatimsGiveTheSameBytes() {
        Model model = train(comments(new Random(4), 100, 0.1));
        List<Verbatim> verbatims = verbatims(comments(new Random(5), 100, 0.1));
        assertEquals(
                JsonText.of(Drift.of(model, verbatims).toJson()),
                JsonText.of(Drift.of(model, verbatims).toJson()));
    }

    @Test
    void withoutAReferenceNothingIsCompared() {
        Model few = train(comments(new Random(6), 20, 0.1));
        assertEquals(Optional.empty(), Reference.of(few));
        List<Verbatim> one = List.of(Verbatim.of("one"));
        assertThrows(IllegalArgumentException.class, () -> Drift.of(few, one));
        Model model = train(comments(new Random(6), 60, 0.1));
        assertThrows(IllegalArgumentException.class, () -> Drift.of(model, List.of()));
    }

    private static Reference shares(int respondents, double share) {
        Level level = new Level(0.1, 0.1);
        return new Reference(respondents, level, level, Map.of("a", share, "b", 1 - share), 0);
    }

    private static double wobble(double... shares) {
        List<Reference> parts =
                Arrays.stream(shares).mapToObj(share -> shares(200, share)).toList();
        double mean = Arrays.stream(shares).average().orElse(0);
        return Reference.of(shares(200 * shares.length, mean), parts).wobble();
    }

    /** A share of a half among 200 has a deviation of 0.035. */
    @Test
    void whatPartsDifferByBeyondChanceIsTheModelsWobble() {
        assertEquals(0, wobble(0.5, 0.53, 0.47, 0.5, 0.52));
        double found = wobble(0.5, 0.7, 0.3, 0.6, 0.4);
        assertTrue(found > 0.05 && found < 0.2, found + " of 0.1 by Pearson's statistic");
    }

    @Test
    void whereModelsWobbleMoreMustHappenToBeAShift() {
        Random random = new Random(7);
        Model still = train(comments(random, 400, 0.1));
        List<Verbatim> other = verbatims(comments(random, 400, 0.3));
        assertTrue(found(Drift.of(still, other), Shift.Kind.LABEL, "delivery"));
        Model wobbling = Model.of(
                new ModelHeader(
                        still.name(),
                        still.kind(),
                        still.labels(),
                        still.card().replaceFirst("\"wobble\":[0-9.E-]+", "\"wobble\":0.5"),
                        still.header().numbers()),
                bytes(still.numbers()));
        assertFalse(found(Drift.of(wobbling, other), Shift.Kind.LABEL, "delivery"));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no object | 7",
                "no level  | {\"reference\":{\"respondents\":5}}",
                "no number | {\"reference\":{\"respondents\":\"many\",\"unknown\":{},\"confidence\":{},\"shares\":{}}}",
                "a bad share | {\"reference\":{\"respondents\":5,\"unknown\":{\"mean\":0,\"deviation\":0},"
                        + "\"confidence\":{\"mean\":0,\"deviation\":0},\"shares\":{\"a\":2}}}",
                "a bad wobble | {\"reference\":{\"respondents\":5,\"unknown\":{\"mean\":0,\"deviation\":0},"
                        + "\"confidence\":{\"mean\":0,\"deviation\":0},\"shares\":{},\"wobble\":-1}}",
                "no JSON   | {\"reference\":"
            })
    void aDamagedCardIsToldSo(String id, String card) {
        ModelHeader header = new ModelHeader("m", ModelKind.SINGLE, List.of("a", "b"), card, "linear/1");
        Model model = Model.of(header, new byte[8]);
        assertThrows(ModelException.class, () -> Reference.of(model), id);
    }

    /** Values of the normal distribution's tail from tables. */
    @ParameterizedTest(name = "above {0}")
    @CsvSource({
        "0, 0.5",
        "1, 0.158655253931457",
        "1.959963984540054, 0.025",
        "-1, 0.841344746068543",
        "2.5, 0.006209665325776",
        "3, 0.001349898031630",
        "6, 9.865876450376981e-10"
    })
    void theTailIsThatOfTheTables(double z, double p) {
        assertEquals(p, Normal.above(z), 1e-9 * p + 1e-14);
    }
}
