package org.feedbacknlp.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.benchmarks.data.Gold;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Emotions are found on the corpus's English verbatims that the model did not learn from no worse than they were. Raise a floor with what
 * raises it. Fear, sadness and surprise are too rare there to have a floor of their own; they count among all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmotionFloorTest {
    private final Map<Emotion, Hits> hits = new EnumMap<>(Emotion.class);
    private final Hits all = new Hits();

    @BeforeAll
    void count() {
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().layers(Layer.EMOTIONS).build()) {
            for (Split split : List.of(Split.DEV, Split.TEST)) {
                Gold.corpus().verbatims(split).stream()
                        .filter(gold -> gold.status() == Status.CONTENT
                                && gold.language().equals("en"))
                        .forEach(gold -> count(gold, felt(analyzer, gold)));
            }
        }
    }

    private static List<Emotion> felt(FeedbackAnalyzer analyzer, GoldVerbatim gold) {
        Verbatim verbatim =
                Verbatim.builder(gold.text()).language(gold.language()).build();
        return analyzer.analyze(verbatim)
                .get(Layer.EMOTIONS)
                .map(emotions ->
                        emotions.all().stream().map(Emotions.Felt::emotion).toList())
                .orElse(List.of());
    }

    private void count(GoldVerbatim gold, List<Emotion> felt) {
        for (Emotion emotion : Emotion.values()) {
            boolean wanted = gold.labels().emotions().contains(emotion);
            hits.computeIfAbsent(emotion, one -> new Hits()).add(wanted, felt.contains(emotion));
            all.add(wanted, felt.contains(emotion));
        }
    }

    private static void assertFloor(String what, double floor, double reached) {
        assertTrue(
                reached >= floor,
                () -> String.format(Locale.ROOT, "%s: %.3f is below its floor of %.3f", what, reached, floor));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "GRATITUDE, 0.45",
        "ADMIRATION, 0.05",
        "JOY, 0.29",
        "ANGER, 0.20",
        "ANNOYANCE, 0.38",
        "DISAPPOINTMENT, 0.05",
        "CONFUSION, 0.18"
    })
    void eachEmotionIsFound(Emotion emotion, double f1) {
        Hits found = hits.getOrDefault(emotion, new Hits());
        assertFloor(emotion.id() + " (" + found + " of " + found.wanted() + ")", f1, found.f1());
    }

    @Test
    void allTogetherAreFound() {
        assertFloor("precision of all", 0.36, all.precision());
        assertFloor("recall of all", 0.23, all.recall());
    }
}
