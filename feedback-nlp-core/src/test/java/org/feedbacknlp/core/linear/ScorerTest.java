package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.core.feature.Feature;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The margins of texts, against a plain look-up of every feature, with one model and with many side by side. */
class ScorerTest {
    private static final double CLOSE = 1e-9;

    private static List<String> texts(Random random) {
        return Stream.generate(() -> RandomComment.of(random, 25)).limit(8).toList();
    }

    private static Supplier<String> about(FeatureSpec spec, String text) {
        return () -> spec + " of \"" + Visible.of(text) + '"';
    }

    @SeededTest
    void marginsAreThoseOfTheSlowScorer(long seed) {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        List<String> texts = texts(random);
        LinearModel model = RandomModel.of(random, "m", spec, 1 + random.nextInt(6), texts.subList(0, 4));
        SlowScorer slow = new SlowScorer(model);
        Scored.Desk desk = new Scored.Desk(model);
        for (String text : texts) {
            Scored scored = desk.score(text).get(0);
            assertEquals(slow.known(text).size(), scored.known(), about(spec, text));
            double[] expected = slow.margins(text);
            for (int k = 0; k < expected.length; k++) {
                assertEquals(expected[k], scored.margins().get(k), CLOSE, about(spec, text));
            }
        }
    }

    @SeededTest
    void contributionsAreThoseOfTheSlowScorer(long seed) {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        List<String> texts = texts(random);
        LinearModel other = RandomModel.of(random, "other", spec, 2, texts);
        LinearModel model = RandomModel.of(random, "m", spec, 2, texts.subList(0, 4));
        SlowScorer slow = new SlowScorer(model);
        Scored.Desk desk = new Scored.Desk(other, model);
        for (String text : texts) {
            List<Feature> known = slow.known(text);
            List<Scored.Told> told = desk.score(text).get(1).contributions().get(1);
            assertEquals(known.size(), told.size(), about(spec, text));
            for (int i = 0; i < told.size(); i++) {
                Feature feature = known.get(i);
                assertEquals(feature.kind(), told.get(i).kind(), feature::toString);
                assertEquals(feature.span(), told.get(i).span(), feature::toString);
                assertEquals(slow.share(feature, 1, known.size()), told.get(i).value(), CLOSE, feature::toString);
            }
        }
    }

    @SeededTest
    void theSharesOfTheWordsAddUpToTheMargin(long seed) {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        List<String> texts = texts(random);
        LinearModel model = RandomModel.of(random, "m", spec, 3, texts);
        Scored.Desk desk = new Scored.Desk(model);
        for (String text : texts) {
            Scored scored = desk.score(text).get(0);
            for (int k = 0; k < 3; k++) {
                double sum = Arrays.stream(desk.shares(0, k)).sum();
                assertEquals(scored.margins().get(k), model.bias(k) + sum, CLOSE, about(spec, text));
            }
        }
    }

    @SeededTest
    void C2_modelsSideBySideSayWhatEachSaysAloneInAnyOrder(long seed) {
        Random random = new Random(seed);
        FeatureSpec spec = Specs.any(random);
        List<String> texts = texts(random);
        List<LinearModel> models = new ArrayList<>();
        for (int m = 0; m <= random.nextInt(6); m++) {
            int from = random.nextInt(texts.size());
            models.add(RandomModel.learned(
                    random,
                    "m" + m,
                    Specs.relative(spec, random),
                    1 + random.nextInt(9),
                    texts.subList(from, texts.size())));
        }
        List<Scored.Desk> alone = models.stream().map(Scored.Desk::new).toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, models.size()).boxed().toList());
        Collections.shuffle(order, random);
        Scored.Desk together =
                new Scored.Desk(new Scorer(order.stream().map(models::get).toList()));
        for (String text : texts) {
            List<Scored> expected =
                    order.stream().map(m -> alone.get(m).score(text).get(0)).toList();
            assertEquals(expected, together.score(text), about(spec, text));
        }
    }

    @Test
    void C10_threadsThatShareAScorerDisturbEachOtherNot() throws Exception {
        Random random = new Random(10);
        List<String> texts =
                Stream.generate(() -> RandomComment.of(random, 40)).limit(200).toList();
        Scorer scorer = new Scorer(List.of(RandomModel.of(random, "m", Specs.ALL, 5, texts.subList(0, 30))));
        Scored.Desk single = new Scored.Desk(scorer);
        List<List<Double>> expected = texts.stream().map(single::margins).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<List<Double>>>> found = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                found.add(threads.submit(() -> {
                    Scored.Desk desk = new Scored.Desk(scorer);
                    return texts.stream().map(desk::margins).toList();
                }));
            }
            for (Future<List<List<Double>>> one : found) {
                assertEquals(expected, one.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Words by the thousands pass through a memo that has places for few, and come back in any order. */
    @ParameterizedTest(name = "{0} words, {1} labels")
    @CsvSource({"30000, 2", "600, 1500"})
    void whatIsRememberedOfWordsChangesNothing(int count, int labels) {
        Random random = new Random(count);
        List<String> words = random.ints(count, 0, 1_000_000)
                .mapToObj(number -> "w" + Integer.toString(number, Character.MAX_RADIX)
                        + (number % 3 == 0 ? "ooo" : number % 7 == 0 ? " DONE" : ""))
                .toList();
        List<String> texts = Stream.generate(() ->
                        random.ints(count / 20, 0, count).mapToObj(words::get).collect(Collectors.joining(" ")))
                .limit(30)
                .toList();
        Scorer scorer = new Scorer(
                List.of(RandomModel.of(random, "m", Specs.of("words:2 parts:3-4"), labels, texts.subList(0, 1))));
        Scored.Desk remembering = new Scored.Desk(scorer);
        for (int round = 0; round < 60; round++) {
            String text = texts.get(random.nextInt(texts.size()));
            assertEquals(new Scored.Desk(scorer).margins(text), remembering.margins(text), "round " + round);
        }
    }

    @Test
    void aTextThatSaysNothingHasTheBiasesForMargins() {
        LinearModel model = RandomModel.of(new Random(5), "m", FeatureSpec.DEFAULT, 3, List.of("good app"));
        Scored.Desk desk = new Scored.Desk(model);
        List<Double> biases =
                IntStream.range(0, 3).mapToObj(k -> (double) model.bias(k)).toList();
        for (String text : List.of("", " ", "qqqq zzzz", "@brand https://x.example/a")) {
            desk.score("good app");
            Scored scored = desk.score(text).get(0);
            assertEquals(0, scored.known(), text);
            assertEquals(biases, scored.margins(), text);
            assertEquals(List.of(List.of(), List.of(), List.of()), scored.evidence(), text);
            assertEquals(List.of(List.of(), List.of(), List.of()), scored.contributions(), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "words:1 window:4, words:1 window:5",
        "words:1 window:0, words:1 window:4",
        "words:1 negation:en, words:1",
        "words:1 negation:en, words:1 negation:de"
    })
    void modelsThatReadOneThingDifferentlyAreRefused(String mine, String others) {
        Random random = new Random(6);
        LinearModel one = RandomModel.of(random, "one", Specs.of(mine), 2, List.of("a"));
        LinearModel two = RandomModel.of(random, "two", Specs.of(others), 2, List.of("a"));
        assertThrows(IllegalArgumentException.class, () -> new Scorer(List.of(one, two)));
    }

    @Test
    void aScorerWithoutAModelIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Scorer(List.of()));
    }
}
