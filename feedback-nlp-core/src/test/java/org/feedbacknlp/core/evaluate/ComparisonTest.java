package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.support.Labelled;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Two imagined models on the same examples. */
class ComparisonTest {
    private static final String[] LABELS = {"a", "b", "c"};

    /** Makes two models that are right with given probabilities, out of one stream of chance. */
    private static List<Labelled> two(Random random, int n, double first, double second) {
        List<Labelled> models = List.of(Labelled.single(LABELS), Labelled.single(LABELS));
        for (int i = 0; i < n; i++) {
            int right = random.nextInt(LABELS.length);
            models.get(0).add(LABELS[right], LABELS[given(random, right, first)], 0.8);
            models.get(1).add(LABELS[right], LABELS[given(random, right, second)], 0.7);
        }
        return models;
    }

    private static int given(Random random, int right, double accuracy) {
        boolean hit = random.nextDouble() < accuracy;
        return hit ? right : (right + 1 + random.nextInt(2)) % LABELS.length;
    }

    private static Comparison compare(List<Labelled> models, int swaps) {
        return Comparison.of(
                models.get(0).examples(),
                models.get(0).predictions(),
                models.get(1).predictions(),
                new Resampling(100, swaps, 5));
    }

    @Test
    void aModelDoesNotDifferFromItself() {
        Labelled model = two(new Random(1), 40, 0.7, 0.7).get(0);
        Comparison same = compare(List.of(model, model), 99);
        assertEquals(0, same.accuracy().change().value());
        assertEquals(1, same.accuracy().p());
        assertEquals(1, same.mcNemar().p());
        assertEquals(List.of(), same.differing());
        assertTrue(same.labels().stream().allMatch(label -> label.p() == 1 && label.adjusted() == 1));
    }

    @Test
    void aMuchBetterModelIs() {
        Comparison found = compare(two(new Random(2), 300, 0.5, 0.9), 999);
        assertTrue(found.accuracy().change().low() > 0.25, found.accuracy()::toString);
        assertEquals(0.001, found.macroF1().p(), 1e-9);
        assertTrue(found.macroF1().change().low() > 0.2, found.macroF1()::toString);
        assertTrue(found.mcNemar().p() < 1e-9, found.mcNemar()::toString);
        assertTrue(found.labels().stream().allMatch(label -> label.adjusted() < 0.05), found.labels()::toString);
    }

    /** With six examples that differ, each right in one of the two, all 64 swaps can be counted. */
    @Test
    void swappingGivesWhatCountingAllSwapsGives() {
        Labelled first = Labelled.single(LABELS);
        Labelled second = Labelled.single(LABELS);
        for (int i = 0; i < 6; i++) {
            first.add("a", i == 0 ? "a" : "b", 0.9);
            second.add("a", i == 0 ? "b" : "a", 0.9);
        }
        Comparison found = compare(List.of(first, second), 20_000);
        // Of 64 swaps 2 * (1 + 6) are as uneven as 1 to 5.
        assertEquals(14 / 64.0, found.accuracy().p(), 0.01);
        assertEquals(6, found.differing().size());
        assertEquals("v0", found.differing().get(0).id());
    }

    @Test
    void oneRespondentsVerbatimsAreSwappedTogether() {
        Labelled first = Labelled.single(LABELS);
        Labelled second = Labelled.single(LABELS);
        for (int i = 0; i < 20; i++) {
            first.of("one", "a", "b");
            second.of("one", "a", "a");
        }
        Comparison found = compare(List.of(first, second), 999);
        assertEquals(1, found.accuracy().p(), "one respondent proves nothing");
        assertEquals(1, found.respondents());
    }

    @Test
    void modelsOfDifferentLabelsCanBeCompared() {
        Labelled first = Labelled.single("a", "b").add("a", "a", 0.9).add("c", "b", 0.9);
        Labelled second = Labelled.single("a", "c").add("a", "a", 0.9).add("c", "c", 0.9);
        Comparison found = compare(List.of(first, second), 99);
        assertEquals(0.5, found.accuracy().change().value());
        assertEquals(
                List.of("a", "b", "c"),
                found.labels().stream().map(LabelDifference::label).toList());
    }

    @SeededTest
    void turnedRoundTheChangeTurnsItsSign(long seed) {
        List<Labelled> models = two(new Random(seed), 60, 0.6, 0.7);
        Comparison there = compare(models, 49);
        Comparison back = compare(List.of(models.get(1), models.get(0)), 49);
        assertEquals(
                there.accuracy().change().value(), -back.accuracy().change().value(), 1e-12);
        assertEquals(there.accuracy().change().low(), -back.accuracy().change().high(), 1e-9);
        assertEquals(there.accuracy().p(), back.accuracy().p(), 1e-12);
        assertEquals(there.mcNemar().p(), back.mcNemar().p(), 1e-12);
    }

    @SeededTest
    void theSameSeedGivesTheSameBytes(long seed) {
        List<Labelled> models = two(new Random(seed), 30, 0.6, 0.7);
        assertEquals(
                JsonText.of(compare(models, 49).toJson()),
                JsonText.of(compare(models, 49).toJson()));
    }

    /** Of 400 pairs of equally good models at most one in ten is called different at 5 %: five standard deviations above. */
    @Test
    void equallyGoodModelsAreSeldomCalledDifferent() {
        int called = 0;
        int covered = 0;
        for (int seed = 0; seed < 400; seed++) {
            Comparison found = compare(two(new Random(seed), 120, 0.7, 0.7), 99);
            called += found.macroF1().p() <= 0.05 ? 1 : 0;
            covered += found.accuracy().change().low() <= 0
                            && found.accuracy().change().high() >= 0
                    ? 1
                    : 0;
        }
        assertTrue(called < 40, called + " of 400");
        assertTrue(covered > 360, covered + " of 400");
    }
}
