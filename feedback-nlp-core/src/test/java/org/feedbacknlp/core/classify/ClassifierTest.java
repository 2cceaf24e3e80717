package org.feedbacknlp.core.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.feature.Feature;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.linear.RandomModel;
import org.feedbacknlp.core.linear.SlowScorer;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.Lessons;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.feedbacknlp.core.support.Visible;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.Test;

/** One model asked about texts: probabilities, decisions, and explanations that add up (C5). */
class ClassifierTest {
    private static final double CLOSE = 1e-5;
    private static final Model TRAINED = new Trainer(
                    TrainOptions.of("m", ModelKind.SINGLE).withCost(1))
            .train(Lessons.single(1, 120, 4))
            .model();

    private static List<String> texts(Random random) {
        return Stream.generate(() -> RandomComment.of(random, 25)).limit(6).toList();
    }

    private static LinearModel model(Random random, List<String> texts) {
        return RandomModel.of(random, "m", Specs.any(random), 1 + random.nextInt(5), texts);
    }

    private static Supplier<String> about(long seed, String text) {
        return () -> "seed " + seed + ", \"" + Visible.of(text) + '"';
    }

    @SeededTest
    void C5_contributionsAndBiasAddUpToTheLogit(long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        LinearModel linear = model(random, texts.subList(0, 3));
        Classifier classifier = Classifier.of(LinearNumbers.write(linear, "{}"));
        SlowScorer slow = new SlowScorer(linear);
        for (String text : texts) {
            double[] margins = slow.margins(text);
            for (int k = 0; k < margins.length; k++) {
                Explanation why =
                        classifier.explain(Verbatim.of(text), linear.labels().get(k));
                double sum = why.contributions().stream()
                        .mapToDouble(Contribution::value)
                        .sum();
                assertEquals(why.logit(), why.bias() + sum, CLOSE, about(seed, text));
                double logit = linear.calibration().slope(k) * margins[k]
                        + linear.calibration().offset(k);
                assertEquals(logit, why.logit(), CLOSE, about(seed, text));
                assertEquals(slow.known(text).size(), why.contributions().size(), about(seed, text));
            }
        }
    }

    /** Each contribution lies where its feature's characters are, as the slow reading finds them. */
    @SeededTest
    void C1_C5_contributionsLieOnTheirFeatures(long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        LinearModel linear = model(random, texts);
        Classifier classifier = Classifier.of(LinearNumbers.write(linear, "{}"));
        SlowScorer slow = new SlowScorer(linear);
        for (String text : texts) {
            Explanation why =
                    classifier.explain(Verbatim.of(text), linear.labels().get(0));
            List<String> expected = slow.known(text).stream()
                    .map(Feature::span)
                    .map(Span::toString)
                    .sorted()
                    .toList();
            List<String> found = why.contributions().stream()
                    .map(Contribution::span)
                    .map(Span::toString)
                    .sorted()
                    .toList();
            assertEquals(expected, found, about(seed, text));
            Stream.concat(
                            why.contributions().stream().map(Contribution::span),
                            why.evidence().stream().map(Evidence::span))
                    .forEach(span -> {
                        assertTrue(
                                span.start() >= 0 && span.start() < span.end() && span.end() <= text.length(),
                                about(seed, text));
                        assertFalse(splits(text, span.start()) || splits(text, span.end()), about(seed, text));
                    });
        }
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @SeededTest
    void theProbabilityThatIsExplainedIsTheOnePredicted(long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        LinearModel linear = model(random, texts);
        Classifier classifier = Classifier.of(LinearNumbers.write(linear, "{}"));
        for (String text : texts) {
            Prediction prediction = classifier.predict(Verbatim.of(text));
            assertEquals(linear.labels(), prediction.labels());
            assertEquals(linear.kind(), prediction.kind());
            for (String label : linear.labels()) {
                Explanation why = classifier.explain(Verbatim.of(text), label);
                assertEquals(prediction.probability(label), why.probability(), about(seed, text));
                assertEquals(label, why.label());
                if (linear.kind() == ModelKind.MULTI) {
                    assertEquals(1 / (1 + Math.exp(-why.logit())), why.probability(), 1e-4, about(seed, text));
                }
            }
        }
    }

    @Test
    void theLargestContributionsComeFirst() {
        Classifier classifier = trained();
        Explanation why = classifier.explain(Verbatim.of("the courier was late, a late delivery"), "label 0");
        List<Double> sizes = why.contributions().stream()
                .map(contribution -> Math.abs(contribution.value()))
                .toList();
        assertEquals(sizes.stream().sorted((a, b) -> Double.compare(b, a)).toList(), sizes);
        assertFalse(sizes.isEmpty());
    }

    private static Classifier trained() {
        return Classifier.of(TRAINED);
    }

    @Test
    void whatWasAskedBeforeChangesNothing() {
        Random random = new Random(2);
        List<String> texts = Stream.concat(
                        Stream.generate(() -> RandomComment.of(random, 60)).limit(50),
                        Lessons.single(2, 50, 4).stream()
                                .map(example -> example.verbatim().text()))
                .toList();
        Classifier used = trained();
        for (String text : texts) {
            String fresh = shown(trained(), text);
            used.explain(Verbatim.of(text), "label 1");
            assertEquals(fresh, shown(used, text), () -> Visible.of(text));
        }
    }

    private static String shown(Classifier classifier, String text) {
        Prediction prediction = classifier.predict(Verbatim.of(text));
        return prediction.known()
                + IntStream.range(0, prediction.labels().size())
                        .mapToObj(k -> " " + prediction.probability(k) + prediction.holds(k))
                        .collect(Collectors.joining());
    }

    @Test
    void C10_threadsThatShareAClassifierDisturbEachOtherNot() throws Exception {
        Random random = new Random(3);
        List<String> texts =
                Stream.generate(() -> RandomComment.of(random, 40)).limit(150).toList();
        Classifier shared = trained();
        List<String> expected = texts.stream().map(text -> shown(shared, text)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> found = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                found.add(threads.submit(
                        () -> texts.stream().map(text -> shown(shared, text)).toList()));
            }
            for (Future<List<String>> one : found) {
                assertEquals(expected, one.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aTextIsReadUpToTheLimit() {
        Classifier whole = trained();
        Classifier cut = Classifier.of(TRAINED, Limits.DEFAULT.withTextLength(8));
        String text = "refund, the delivery was late";
        assertEquals(shown(whole, text.substring(0, 8)), shown(cut, text));
    }

    @Test
    void aTextThatSaysNothingHasNoContributions() {
        Explanation why = trained().explain(Verbatim.of(""), "label 2");
        assertEquals(List.of(), why.contributions());
        assertEquals(List.of(), why.evidence());
        assertEquals(why.bias(), why.logit(), 1e-12);
        assertEquals(0, trained().predict(Verbatim.of("")).known());
    }

    @Test
    void misuseIsRefused() {
        Classifier classifier = trained();
        Verbatim text = Verbatim.of("late");
        assertEquals(
                "model m has no such label",
                assertThrows(IllegalArgumentException.class, () -> classifier.explain(text, "label 9"))
                        .getMessage());
        ModelHeader foreign = new ModelHeader("m", ModelKind.SINGLE, List.of("a"), "{}", "trees/1");
        Model other = Model.of(foreign, new byte[4]);
        String told = String.valueOf(
                assertThrows(ModelException.class, () -> Classifier.of(other)).getMessage());
        assertTrue(told.startsWith("model m is of kind trees/1"), told);
    }

    /** What is explained for a reader names the words that were learned. */
    @Test
    void evidenceIsOnTheWordsThatWereLearned() {
        String text = "the staff today, and my refund was late";
        for (String[] learned : new String[][] {{"label 1", "refund"}, {"label 3", "staff"}, {"label 0", "late"}}) {
            String evidence = trained().explain(Verbatim.of(text), learned[0]).evidence().stream()
                    .map(one -> one.span().in(text))
                    .collect(Collectors.joining("|"));
            assertTrue(evidence.contains(learned[1]), () -> learned[0] + ": " + evidence);
        }
    }
}
