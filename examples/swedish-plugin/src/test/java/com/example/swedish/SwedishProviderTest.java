package com.example.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishProviderTest {
    private static final FeedbackAnalyzer ANALYZER = FeedbackAnalyzer.create();

    @AfterAll
    static void close() {
        ANALYZER.close();
    }

    private static Analysis analysis(String text, String language) {
        return ANALYZER.analyze(Verbatim.builder(text).language(language).build());
    }

    @ParameterizedTest
    @CsvSource({
        "'Personalen var trevlig och hjälpsam.', POSITIVE, 'trevlig,hjälpsam'",
        "'Leveransen var försenad och lådan trasig.', NEGATIVE, 'försenad,trasig'",
        "'Kundtjänsten var inte alls hjälpsam.', NEGATIVE, 'hjälpsam'",
        "'Appen fungerar inte.', NEGATIVE, 'fungerar'",
        "'Det var inget problem.', POSITIVE, 'problem'",
        "'Leveransen var sen. Men produkten är bra!', MIXED, 'sen,bra'",
    })
    void aSwedishTextHasSentimentWithItsWords(String text, Polarity polarity, String words) {
        Sentiment sentiment = analysis(text, "sv").get(Layer.SENTIMENT).orElseThrow();
        assertEquals(polarity, sentiment.polarity());
        assertEquals(
                List.of(words.split(",")),
                sentiment.evidence().stream().map(one -> one.span().in(text)).toList());
    }

    @Test
    void aSwedishTextWithoutOpinionSaysSo() {
        Analysis analysis = analysis("Jag bor i Uppsala sedan många år.", "sv");
        assertEquals("no opinion word", analysis.absence(Layer.SENTIMENT).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The delivery was late and the box was broken.', NEGATIVE",
        "nl, 'De levering was geweldig.', POSITIVE",
        "de, 'Die Lieferung war sehr gut.', POSITIVE",
    })
    void otherLanguagesAreLeftToTheEngine(String language, String text, Polarity polarity) {
        Analysis analysis = analysis(text, language);
        assertEquals(polarity, analysis.get(Layer.SENTIMENT).orElseThrow().polarity());
        assertTrue(analysis.get(Layer.SENTENCE_SENTIMENTS).isPresent());
    }

    @Test
    void anAnalysisTellsWhichWordsMadeIt() {
        assertTrue(analysis("Bra!", "sv")
                .provenance()
                .models()
                .get("example-swedish-words")
                .startsWith("sha256:"));
    }
}
