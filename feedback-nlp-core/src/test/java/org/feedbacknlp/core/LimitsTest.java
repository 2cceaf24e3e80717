package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies beyond a limit is cut, never refused, and the analysis says where (C4). */
class LimitsTest {
    private static FeedbackAnalyzer within(Limits limits) {
        return FeedbackAnalyzer.builder()
                .limits(limits)
                .layers(Layer.TOKENS, Layer.ZONES, Layer.LANGUAGE, Layer.SENTENCES, Layer.CLAUSES)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"10, 10, false", "11, 10, true", "9, 10, false", "0, 10, false"})
    void aTextAsLongAsTheLimitIsWhole(int length, int limit, boolean cut) {
        try (FeedbackAnalyzer analyzer = within(Limits.DEFAULT.withTextLength(limit))) {
            Analysis analysis = analyzer.analyze("x".repeat(length));
            assertEquals(cut, analysis.truncation().isPresent());
            if (cut) {
                assertEquals(Optional.of(new Truncation("textLength", limit, limit)), analysis.truncation());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'one two three', 3, -1",
        "'one two three', 2, 8",
        "'one two three  ', 3, -1",
        "'one two\u200b \u200bthree', 2, 10",
        "'one &amp; two', 2, 10"
    })
    void tokensAreCutBeforeTheFirstThatIsTooMany(String text, int limit, int at) {
        try (FeedbackAnalyzer analyzer = within(Limits.DEFAULT.withTokens(limit))) {
            Analysis analysis = analyzer.analyze(text);
            assertEquals(
                    at < 0 ? Optional.empty() : Optional.of(new Truncation("tokens", limit, at)),
                    analysis.truncation());
            assertTrue(analysis.get(Layer.TOKENS).orElseThrow().count() <= limit);
        }
    }

    @SeededTest
    void N004_noLimitMakesAnalysisFailAndNothingBehindTheCutIsShown(long seed) {
        Random random = new Random(seed);
        Limits limits = new Limits(1 + random.nextInt(60), 1 + random.nextInt(60), 1 + random.nextInt(15), 10);
        try (FeedbackAnalyzer analyzer = within(limits)) {
            for (int round = 0; round < 20; round++) {
                String text = RandomText.of(random, 30);
                Analysis analysis = analyzer.analyze(text);
                assertEquals(0, analysis.failures().size(), () -> Visible.of(text));
                int end = Math.min(text.length(), limits.textLength());
                Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
                assertTrue(tokens.count() <= limits.tokens());
                for (int i = 0; i < tokens.count(); i++) {
                    assertTrue(tokens.end(i) <= end, () -> Visible.of(text));
                }
                analysis.truncation().ifPresent(cut -> {
                    assertTrue(cut.at() <= end, () -> cut + " of " + Visible.of(text));
                    assertFalse(splitsPair(text, cut.at()), () -> cut + " of " + Visible.of(text));
                });
            }
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Test
    void theNextTextIsNotCutBecauseTheLastWas() {
        try (FeedbackAnalyzer analyzer = within(Limits.DEFAULT.withTextLength(10))) {
            assertTrue(analyzer.analyze("much longer than ten").truncation().isPresent());
            assertTrue(analyzer.analyze("short").truncation().isEmpty());
        }
    }

    @Test
    void N004_tenMegabytesCostNoMoreThanTheLimit() {
        try (FeedbackAnalyzer analyzer = within(Limits.DEFAULT)) {
            String text = "the delivery was late and nobody told me. ".repeat(250_000);
            Analysis analysis = analyzer.analyze(text);
            assertEquals(100_000, analysis.truncation().orElseThrow().at());
            Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
            assertTrue(tokens.end(tokens.count() - 1) <= 100_000);
        }
    }
}
