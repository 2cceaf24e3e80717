package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.support.Labelled;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an evaluation says of an imagined model, beside what a pencil says. */
class EvaluationTest {
    private static final double EXACT = 1e-12;

    private static Evaluation of(Labelled labelled) {
        return Evaluation.of(labelled.examples(), labelled.predictions());
    }

    private static Labelled random(long seed, int n, int most) {
        Random random = new Random(seed);
        String[] labels = {"a", "b", "c"};
        Labelled labelled = Labelled.single(labels);
        for (int i = 0; i < n; i++) {
            String right = labels[random.nextInt(3)];
            String given = random.nextInt(3) == 0 ? labels[random.nextInt(3)] : right;
            labelled.add(right, given, 0.4 + random.nextInt(most) / (double) most * 0.6);
        }
        return labelled;
    }

    @Test
    void stepsOfAnOrderCountAsWide() {
        // Off by 0, 0, 1, 2, 1: the mean is 4/5. Squares: 6 seen; by chance, rows 1,2,2 and columns 2,1,2 give
        // (1*(1*1+4*2) + 2*(1*2+1*2) + 2*(4*2+1*1)) / 5 = 35/5 = 7.
        Evaluation found = of(Labelled.ordinal("1", "2", "3")
                .add("1", "1", 0.5)
                .add("2", "2", 0.5)
                .add("2", "3", 0.5)
                .add("3", "1", 0.5)
                .add("3", "3", 0.5)
                .add("9", "3", 0.5));
        OrdinalScore ordinal = found.ordinal().orElseThrow();
        assertEquals(5, ordinal.examples());
        assertEquals(3 / 5.0, ordinal.meanError(), EXACT);
        assertEquals(4 / 5.0, ordinal.withinOne(), EXACT);
        assertEquals(1 - 5 / 7.0, ordinal.kappa(), EXACT);
    }

    @Test
    void calibrationErrorIsTheMeanDistanceOfTheBins() {
        // 0.9 lies in a bin of its own with 3 of 4 right, 0.55 in another with 0 of 1: (4 * 0.15 + 1 * 0.55) / 5.
        Evaluation found = of(Labelled.single("a", "b")
                .add("a", "a", 0.9)
                .add("a", "a", 0.9)
                .add("b", "b", 0.9)
                .add("a", "b", 0.9)
                .add("a", "b", 0.55));
        assertEquals((4 * 0.15 + 0.55) / 5, found.calibrationError(), EXACT);
        assertEquals(2, found.reliability().bins().size());
        assertEquals(0.75, found.reliability().bins().get(1).accuracy(), EXACT);
    }

    @Test
    void whereSeveralLabelsHoldEachProbabilityThatSaysSomethingCounts() {
        Evaluation found =
                of(Labelled.multi("a", "b").add(List.of("a"), 0.9, 0.4).add(List.of(), 0.2, 0.005));
        assertEquals(3, found.reliability().count());
        assertEquals((0.1 + 0.4 + 0.2) / 3, found.calibrationError(), EXACT);
        assertFalse(found.balancedAccuracy().isPresent());
    }

    @Test
    void anExampleIsRightWhenAllItsLabelsAre() {
        Evaluation found = of(Labelled.multi("a", "b", "c")
                .add(List.of("a", "b"), 0.9, 0.9, 0.1)
                .add(List.of("a", "b"), 0.9, 0.1, 0.1)
                .add(List.of(), 0.1, 0.1, 0.9)
                .add(List.of(), 0.1, 0.1, 0.1));
        assertEquals(0.5, found.accuracy().value(), EXACT);
        // 3 right, 4 given, 4 wanted; F1 of a is 1 and of b 2/3; c is wanted by none and has no say.
        assertEquals(2 * 3 / 8.0, found.microF1().value(), EXACT);
        assertEquals(5 / 6.0, found.macroF1().value(), EXACT);
        assertEquals(Optional.empty(), found.labels().get(2).recall());
        assertEquals(0, found.labels().get(2).precision().orElseThrow().value());
        assertEquals(
                List.of(
                        new Confusion.Pair(Optional.of("b"), Optional.empty(), 1),
                        new Confusion.Pair(Optional.empty(), Optional.of("c"), 1)),
                found.confusion().pairs());
    }

    @ParameterizedTest(name = "accuracy {0}")
    @CsvSource({"1.0, 0.9, 0.25", "0.75, 0.7, 1.0", "0.9, 0.9, 0.25"})
    void asManyAsPossibleAreAnswered(double wanted, double threshold, double coverage) {
        Evaluation found = of(Labelled.single("a", "b")
                .add("a", "a", 0.9)
                .add("a", "b", 0.8)
                .add("b", "b", 0.8)
                .add("b", "b", 0.7));
        Abstention.Point point = found.abstention().at(wanted).orElseThrow();
        assertEquals(threshold, point.threshold());
        assertEquals(coverage, point.coverage(), EXACT);
        assertTrue(point.accuracy().value() >= wanted, point::toString);
    }

    @Test
    void whatIsNeverReachedIsEmpty() {
        assertEquals(
                Optional.empty(),
                of(Labelled.single("a", "b").add("a", "b", 0.9)).abstention().at(0.5));
    }

    @SeededTest
    void noThresholdThatIsGoodEnoughAnswersMore(long seed) {
        Labelled labelled = random(seed, 60, 12);
        Abstention abstention = of(labelled).abstention();
        for (double wanted : new double[] {0.5, 0.7, 0.8, 0.9}) {
            double best = 0;
            for (Prediction from : labelled.predictions()) {
                int answered = 0;
                int right = 0;
                for (int i = 0; i < labelled.examples().size(); i++) {
                    Prediction prediction = labelled.predictions().get(i);
                    if (prediction.confidence() >= from.confidence()) {
                        answered++;
                        right += prediction
                                        .chosen()
                                        .equals(labelled.examples().get(i).labels())
                                ? 1
                                : 0;
                    }
                }
                best = right >= wanted * answered ? Math.max(best, answered / 60.0) : best;
            }
            assertEquals(
                    best, abstention.at(wanted).map(Abstention.Point::coverage).orElse(0.0), EXACT, "at " + wanted);
        }
    }

    @Test
    void anUnknownLabelIsWrongAndTellsByItsConfidence() {
        Evaluation found = of(Labelled.single("a", "b")
                .add("a", "a", 0.9)
                .add("b", "b", 0.6)
                .add("other", "a", 0.6)
                .add("other", "b", 0.7));
        UnknownLabels unknown = found.unknown().orElseThrow();
        assertEquals(2, unknown.examples());
        // Of four pairs two are in order, one is a tie and one is not.
        assertEquals(2.5 / 4, unknown.auroc().orElseThrow(), EXACT);
        assertEquals(0.5, found.accuracy().value(), EXACT);
        assertEquals(
                Optional.empty(),
                of(Labelled.single("a", "b").add("a", "a", 0.9)).unknown());
    }

    @ParameterizedTest(name = "text {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                             | UP_TO_5_WORDS,NO_KNOWN_WORD",
                "great                                          | UP_TO_5_WORDS",
                "does it sync?                                  | UP_TO_5_WORDS,QUESTION",
                "it never syncs                                 | UP_TO_5_WORDS,NEGATION",
                "the app is nice but the price is steep         | UP_TO_15_WORDS,CONTRAST",
                "THIS IS BAD                                    | UP_TO_5_WORDS,SHOUTING",
                "OK then we see                                 | UP_TO_5_WORDS",
                "lovely \ud83d\ude00                            | UP_TO_5_WORDS,EMOJI",
                "lovely :)                                      | UP_TO_5_WORDS,EMOJI",
            })
    void aTextIsOfItsSlices(String text, String slices) {
        Evaluation found = of(Labelled.single("a", "b").text(text, "a", "a", 0.9));
        Set<Slice> wanted = EnumSet.noneOf(Slice.class);
        for (String slice : slices.split(",", -1)) {
            wanted.add(Slice.valueOf(slice));
        }
        Set<Slice> filled = found.slices().stream()
                .filter(score -> score.examples() > 0)
                .map(SliceScore::slice)
                .collect(Collectors.toSet());
        assertEquals(wanted, filled);
    }

    @ParameterizedTest(name = "{0} words")
    @CsvSource({"5, up-to-5-words", "6, up-to-15-words", "15, up-to-15-words", "16, up-to-40-words", "41, over-40-words"
    })
    void lengthsAreParted(int words, String slice) {
        Evaluation found = of(Labelled.single("a", "b").text("word ".repeat(words), "a", "b", 0.9));
        SliceScore score = found.slices().stream()
                .filter(each ->
                        each.slice().equals(WireName.find(Slice.class, slice).orElseThrow()))
                .findFirst()
                .orElseThrow();
        assertEquals(1, score.examples());
        assertEquals(0, score.accuracy().orElseThrow().value());
    }

    @SeededTest
    void theSameSeedGivesTheSameBytes(long seed) {
        Labelled labelled = random(seed, 50, 100);
        Resampling once = new Resampling(60, 1, seed);
        String first = JsonText.of(
                Evaluation.of(labelled.examples(), labelled.predictions(), once).toJson());
        assertEquals(
                first,
                JsonText.of(Evaluation.of(labelled.examples(), labelled.predictions(), once)
                        .toJson()));
    }

    @SeededTest
    void everyIntervalHasAWidth(long seed) {
        Evaluation found = of(random(seed, 30, 100));
        for (Estimate estimate : List.of(found.accuracy(), found.microF1(), found.macroF1())) {
            assertTrue(estimate.low() < estimate.high(), estimate::toString);
        }
    }

    @Test
    void respondentsWhoRepeatThemselvesAreWorthLess() {
        Labelled apart = Labelled.single("a", "b");
        Labelled together = Labelled.single("a", "b");
        for (int i = 0; i < 100; i++) {
            apart.of("r" + i, "a", i % 20 < 10 ? "a" : "b");
            together.of("r" + i / 10, "a", i % 20 < 10 ? "a" : "b");
        }
        Evaluation one = of(apart);
        Evaluation other = of(together);
        assertEquals(one.accuracy().value(), other.accuracy().value());
        assertEquals(10, other.respondents());
        assertEquals(width(Wilson.of(5, 10)), width(other.accuracy()), 0.03);
        assertEquals(width(Wilson.of(50, 100)), width(one.accuracy()), EXACT);
        assertTrue(width(other.macroF1()) > 2 * width(one.macroF1()), other.macroF1() + " " + one.macroF1());
    }

    private static double width(Estimate estimate) {
        return estimate.high() - estimate.low();
    }

    @Test
    void aTreeOfManyLabelsIsCutAndSaysSo() {
        Map<String, Object> json = of(random(1, 60, 100)).toJson(2);
        assertTrue(json.get("labels") instanceof List<?> labels && labels.size() == 2, json::toString);
        assertEquals(1, json.get("labelsLeftOut"));
    }

    @Test
    void misuseIsRefused() {
        Labelled labelled = random(1, 3, 10);
        List<Example> two = labelled.examples().subList(0, 2);
        assertThrows(IllegalArgumentException.class, () -> Evaluation.of(two, labelled.predictions()));
        assertThrows(IllegalArgumentException.class, () -> Evaluation.of(List.of(), List.of()));
        List<Prediction> mixed = List.of(
                labelled.predictions().get(0),
                Labelled.single("x", "y").add("x", "x", 1).predictions().get(0));
        assertThrows(IllegalArgumentException.class, () -> Evaluation.of(two, mixed));
        assertThrows(IllegalArgumentException.class, () -> new Resampling(39, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Resampling(40, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> McNemar.of(-1, 0));
    }
}
