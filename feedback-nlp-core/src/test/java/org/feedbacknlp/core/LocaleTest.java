package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.support.JsonText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host's locale and time zone change no byte (C2, C11). */
class LocaleTest {
    private static final List<String> TEXTS = List.of(
            "TITLE INVALID INSTALLATION BILLING",
            "I DISLIKE IT. INITIAL SETUP IS A DISASTER",
            "The app is great, 1.5 stars more! Arrived 2026-03-29 at 01:30, cost 1,299.00",
            "Die Lieferung war zu sp\u00E4t, STRASSE und Gr\u00F6\u00DFe falsch",
            "\u0130stanbul'da iyi, \u0131l\u0131k ve AI\u011EI",
            "N/A",
            "Qu'est-ce que c'est LONG !",
            "<TITLE>GREAT</TITLE> &QUOT; HTTP://EXAMPLE.COM/ID #WIN @BRAND",
            "\u0665 \u0664\u0663 stars",
            "> QUOTED\nI LIKE IT\nKIND REGARDS\nIDA",
            "iiii IIII \u0131\u0131\u0131\u0131 \u0130\u0130\u0130\u0130",
            "\u03A3\u0391\u03A3 \u03C3\u03B1\u03C2");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** All that an analyzer says, set-up included, as the bytes that would be written. */
    private static String allThatIsSaid() {
        StringBuilder said = new StringBuilder();
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .layers(
                        Layer.TOKENS,
                        Layer.ZONES,
                        Layer.LANGUAGE,
                        Layer.SENTENCES,
                        Layer.CLAUSES,
                        Layer.SENTIMENT,
                        Layer.SENTENCE_SENTIMENTS,
                        Layer.TOPICS)
                .build()) {
            for (String text : TEXTS) {
                for (String language : List.of("", "en", "tr")) {
                    Verbatim.Builder verbatim = Verbatim.builder(text)
                            .id("I-\u0130")
                            .question("WHAT DID YOU DISLIKE?")
                            .date(LocalDate.of(2026, 3, 29));
                    said.append(JsonText.of(analyzer.analyze(
                                            (language.isEmpty() ? verbatim : verbatim.language(language)).build())
                                    .toJson()))
                            .append('\n');
                }
            }
            said.append(
                    analyzer.providers().stream().map(ProviderReport::toString).collect(Collectors.joining("\n")));
        }
        try {
            FeedbackAnalyzer.builder()
                    .option("feedback-topics", "industry", "AIRLINE")
                    .layers(Layer.EFFORT)
                    .build()
                    .close();
        } catch (SetupException refused) {
            said.append(refused.problems());
        }
        return said.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva"})
    void N025_N026_everyLocaleSaysTheSameToTheByte(String tag) {
        Locale.setDefault(Locale.ROOT);
        String expected = allThatIsSaid();
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, allThatIsSaid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns", "UTC"})
    void N027_everyTimeZoneSaysTheSameToTheByte(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        String expected = allThatIsSaid();
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertEquals(expected, allThatIsSaid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG"})
    void N025_theDefaultLocaleMayChangeUnderway(String tag) {
        Locale.setDefault(Locale.ROOT);
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.create()) {
            List<String> expected = TEXTS.stream()
                    .map(text -> JsonText.of(analyzer.analyze(text).toJson()))
                    .toList();
            Locale.setDefault(Locale.forLanguageTag(tag));
            Stream<String> found = TEXTS.stream()
                    .map(text -> JsonText.of(analyzer.analyze(text + " ").toJson()));
            assertEquals(expected, found.toList(), "a blank behind the text, so that no cache answers");
        }
    }
}
