package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How texts feel, and why (C3, C5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentimentTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.create();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(SentimentTest.class, "sentiment.tsv");
    }

    private Analysis analyze(String language, String text) {
        Verbatim.Builder builder = Verbatim.builder(text);
        return analyzer.analyze(
                language.equals("und")
                        ? builder.build()
                        : builder.language(language).build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void feels(List<String> row) {
        Sentiment sentiment =
                analyze(row.get(1), row.get(2)).get(Layer.SENTIMENT).orElseThrow();
        assertEquals(row.get(3), sentiment.polarity().id(), () -> row.get(2) + ": " + sentiment);
    }

    @Test
    void C5_aContrastShowsBothSidesInItsEvidence() {
        Analysis analysis = analyze("en", "Great app but terrible support");
        List<Evidence> evidence = analysis.get(Layer.SENTIMENT).orElseThrow().evidence();
        assertEquals(
                List.of("Great", "terrible"),
                evidence.stream().map(e -> analysis.textOf(e.span())).toList());
        assertTrue(evidence.get(0).weight() > 0 && evidence.get(1).weight() < 0, evidence.toString());
    }

    @Test
    void C5_theNegatorBelongsToTheEvidence() {
        Analysis analysis = analyze("en", "I do not really like the colour");
        Evidence only = analysis.get(Layer.SENTIMENT).orElseThrow().evidence().get(0);
        assertTrue(analysis.textOf(only.span()).startsWith("not"), analysis.textOf(only.span()));
    }

    @Test
    void sayingItEightTimesIsNotEightTimesAsTrue() {
        double once = analyze("en", "good").get(Layer.SENTIMENT).orElseThrow().score();
        double often = analyze("en", "good ".repeat(8))
                .get(Layer.SENTIMENT)
                .orElseThrow()
                .score();
        assertEquals(once, often, 1e-9);
    }

    @Test
    void C3_aLanguageWithoutWordsIsAbsentWithTheReason() {
        Analysis analysis = analyze("ja", "配送がとても遅かったです。");
        assertTrue(analysis.get(Layer.SENTIMENT).isEmpty());
        assertEquals(
                "no opinion words for language ja",
                analysis.absence(Layer.SENTIMENT).orElseThrow());
    }

    @Test
    void anEmojiFeelsTheSameInEveryLanguage() {
        Sentiment sentiment =
                analyze("ja", "配送がとても遅かったです😡").get(Layer.SENTIMENT).orElseThrow();
        assertEquals("negative", sentiment.polarity().id());
    }

    @Test
    void quotedRepliesAndSignaturesHaveNoSay() {
        Analysis analysis = analyze("en", "It works well now.\n> this is awful and terrible\n> I hate it");
        assertEquals(
                "positive",
                analysis.get(Layer.SENTIMENT).orElseThrow().polarity().id());
    }

    @Test
    void everySentenceHasItsOwnSentiment() {
        Analysis analysis = analyze("en", "I love the app. The price is a disaster. I use it on Mondays.");
        assertEquals(
                List.of("positive", "negative", "neutral"),
                analysis.get(Layer.SENTENCE_SENTIMENTS).orElseThrow().all().stream()
                        .map(sentiment -> sentiment.polarity().id())
                        .toList());
        assertEquals(3, analysis.get(Layer.SENTENCES).orElseThrow().spans().size());
    }

    @Test
    void C5_whyNotNamesWhatSpokeAgainst() {
        Verbatim verbatim = Verbatim.builder("The app is great").language("en").build();
        assertEquals(
                "the opinions found make it positive",
                analyzer.whyNot(verbatim, Layer.SENTIMENT, "negative")
                        .orElseThrow()
                        .reason());
        assertFalse(analyzer.whyNot(verbatim, Layer.SENTIMENT, "positive").isPresent());
        assertEquals(
                "status is empty",
                analyzer.whyNot(Verbatim.of(" "), Layer.SENTIMENT, "positive")
                        .orElseThrow()
                        .reason());
    }
}
