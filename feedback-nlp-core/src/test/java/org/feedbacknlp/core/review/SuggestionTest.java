package org.feedbacknlp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.CorpusFiles;
import org.feedbacknlp.core.support.Labelled;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.Test;

/** What is suggested for labelling teaches more than what chance picks. */
class SuggestionTest {
    private static final int START = 60;
    private static final int STEP = 60;
    private static final int ROUNDS = 5;
    private static final int SEEDS = 3;

    private static List<Suggestion> of(Labelled labelled, int count, Verbatim... known) {
        return Suggestion.of(verbatims(labelled.examples()), labelled.predictions(), List.of(known), count);
    }

    private static List<Verbatim> verbatims(List<Example> examples) {
        return examples.stream().map(Example::verbatim).toList();
    }

    private static List<Integer> places(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::verbatim).toList();
    }

    @Test
    void theNearestDecisionComesFirstAndLabelsTakeTurns() {
        Labelled labelled = Labelled.single("a", "b")
                .text("one thing", "a", "a", 0.55)
                .text("another matter", "a", "a", 0.6)
                .text("some more words", "a", "b", 0.9)
                .text("still other talk", "a", "b", 0.8)
                .text("quite sure here", "a", "a", 0.99);
        assertEquals(List.of(0, 3, 1, 2, 4), places(of(labelled, 9)));
        assertEquals(List.of(0, 3, 1), places(of(labelled, 3)));
        assertEquals(0.1, of(labelled, 1).get(0).margin(), 1e-9);
        assertEquals(List.of("a"), of(labelled, 1).get(0).labels());
    }

    private static List<Integer> first(int count, String... pool) {
        return places(Suggestion.first(Stream.of(pool).map(Verbatim::of).toList(), List.of(), count));
    }

    @Test
    void whereNothingIsKnownWhatManySayComesFirst() {
        String[] pool = {
            "a voucher for my aunt",
            "the parcel came late",
            "my parcel came very late",
            "the bill is wrong",
            "wrong bill again",
            "a lovely garden"
        };
        List<Integer> two = first(2, pool);
        assertTrue(two.stream().anyMatch(i -> i == 1 || i == 2), two::toString);
        assertTrue(two.stream().anyMatch(i -> i == 3 || i == 4), two::toString);
        assertEquals(6, Set.copyOf(first(9, pool)).size());
    }

    @Test
    void whereNothingIsKnownCopiesAndEmptyOnesAreLeftOut() {
        assertEquals(List.of(0), first(5, "the parcel came late", "The parcel came late!", "...", ""));
        List<Suggestion> known = Suggestion.first(
                List.of(Verbatim.of("the parcel came late")), List.of(Verbatim.of("the PARCEL came late")), 5);
        assertEquals(List.of(), known);
        assertEquals(List.of(), first(0, "one"));
        List<Verbatim> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> Suggestion.first(none, none, -1));
    }

    @Test
    void whoReadsTheFirstReadsLessToSeeAsMuch() {
        double first = 0;
        double chance = 0;
        for (int seed = 0; seed < 30; seed++) {
            List<Example> all = new ArrayList<>(CorpusFiles.industries());
            Collections.shuffle(all, new Random(seed));
            List<Verbatim> pool = verbatims(all.subList(0, 400));
            first += seen(
                    Suggestion.first(pool, List.of(), 20).stream()
                            .map(found -> pool.get(found.verbatim()))
                            .toList(),
                    pool);
            chance += seen(pool.subList(0, 20), pool);
        }
        assertTrue(
                first > 1.05 * chance,
                first / 30 + " words of all for one that is read, " + chance / 30 + " by chance");
    }

    /** Returns how many words of all are among those of some, for each word of these. */
    private static double seen(List<Verbatim> some, List<Verbatim> all) {
        Set<String> said = new HashSet<>();
        some.forEach(verbatim -> said.addAll(words(verbatim)));
        long read = some.stream().mapToLong(verbatim -> words(verbatim).size()).sum();
        return all.stream()
                        .mapToLong(verbatim ->
                                words(verbatim).stream().filter(said::contains).count())
                        .sum()
                / (double) read;
    }

    private static Set<String> words(Verbatim verbatim) {
        return Set.copyOf(List.of(verbatim.text().toLowerCase(Locale.ROOT).split(" +", -1)));
    }

    @Test
    void nearlyTheSameIsSuggestedOnce() {
        Labelled labelled = Labelled.single("a", "b")
                .text("my parcel came two weeks late", "a", "a", 0.6)
                .text("My parcel came two weeks late!!", "a", "b", 0.7)
                .text("my parcel came 2 weeks late", "a", "b", 0.8)
                .text("far too expensive", "a", "b", 0.9);
        assertEquals(List.of(0, 2, 3), places(of(labelled, 9)));
        assertEquals(List.of(0, 2), places(of(labelled, 9, Verbatim.of("Far too expensive."))));
    }

    @Test
    void whatTheModelKnowsNothingOfComesLastAndEmptyTextsNever() {
        Labelled labelled = Labelled.single("a", "b").text(" ", "a", "a", 0.5).text("words", "a", "a", 0.9);
        List<Prediction> predictions = new ArrayList<>(labelled.predictions());
        List<Verbatim> pool = new ArrayList<>(verbatims(labelled.examples()));
        pool.add(Verbatim.of("zzz qqq"));
        predictions.add(new Prediction(
                ModelKind.SINGLE, List.of("a", "b"), new double[] {0.5, 0.5}, new boolean[] {true, false}, 0));
        assertEquals(List.of(1, 2), places(Suggestion.of(pool, predictions, List.of(), 9)));
    }

    @SeededTest
    void nothingIsSuggestedTwiceAndNoMoreThanWanted(long seed) {
        Random random = new Random(seed);
        Labelled labelled = Labelled.multi("a", "b", "c");
        for (int i = 0; i < 50; i++) {
            labelled.add(List.of(), random.nextDouble(), random.nextDouble(), random.nextDouble());
        }
        int count = random.nextInt(60);
        List<Integer> places = places(of(labelled, count));
        assertTrue(places.size() <= count);
        assertEquals(places.size(), Set.copyOf(places).size());
    }

    @Test
    void misuseIsRefused() {
        Labelled labelled = Labelled.single("a", "b").add("a", "a", 0.9);
        assertThrows(IllegalArgumentException.class, () -> of(labelled, -1));
        List<Verbatim> pool = verbatims(labelled.examples());
        assertThrows(IllegalArgumentException.class, () -> Suggestion.of(pool, List.of(), List.of(), 1));
    }

    /** Learns from few, has more labelled round by round, and returns the accuracy on what was set apart, meaned over the rounds. */
    private static double learn(long seed, boolean suggested) {
        List<Example> all = new ArrayList<>(CorpusFiles.industries());
        Collections.shuffle(all, new Random(seed));
        List<Example> test = all.subList(0, all.size() / 3);
        List<Example> labelled = new ArrayList<>(all.subList(test.size(), test.size() + START));
        List<Example> pool = new ArrayList<>(all.subList(test.size() + START, all.size()));
        double sum = 0;
        Classifier learned = learned(labelled);
        for (int round = 0; round < ROUNDS; round++) {
            Classifier model = learned;
            Set<Integer> next = suggested
                    ? Set.copyOf(places(Suggestion.of(
                            verbatims(pool),
                            verbatims(pool).stream().map(model::predict).toList(),
                            verbatims(labelled),
                            STEP)))
                    : IntStream.range(0, STEP).boxed().collect(Collectors.toSet());
            List<Example> rest = new ArrayList<>();
            for (int i = 0; i < pool.size(); i++) {
                (next.contains(i) ? labelled : rest).add(pool.get(i));
            }
            pool = rest;
            learned = learned(labelled);
            sum += accuracy(learned, test);
        }
        assertEquals(START + ROUNDS * STEP, labelled.size());
        return sum / ROUNDS;
    }

    private static Classifier learned(List<Example> examples) {
        return Classifier.of(
                new Trainer(TrainOptions.of("few", ModelKind.SINGLE).withCost(1))
                        .train(examples)
                        .model());
    }

    private static double accuracy(Classifier model, List<Example> test) {
        long right = test.stream()
                .filter(example -> model.predict(example.verbatim()).chosen().equals(example.labels()))
                .count();
        return (double) right / test.size();
    }

    @Test
    void atEqualCostSuggestionsTeachMoreThanChance() {
        double chance = 0;
        double suggested = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            chance += learn(seed, false) / SEEDS;
            suggested += learn(seed, true) / SEEDS;
        }
        assertTrue(suggested > chance, "suggested " + suggested + ", by chance " + chance);
    }
}
