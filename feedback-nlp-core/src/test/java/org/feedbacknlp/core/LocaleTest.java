package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host's locale and time zone change nothing (C2, C11). */
class LocaleTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static List<Object> analyses() {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.TOKENS, Layer.LANGUAGE, Layer.SENTENCES, Layer.SENTIMENT, Layer.TOPICS)
                .build()) {
            return Stream.of(
                            "TITLE INVALID INSTALLATION BILLING",
                            "I DISLIKE IT. INITIAL SETUP IS A DISASTER",
                            "The app is great, 1.5 stars more!",
                            "Die Lieferung war zu spät")
                    .map(text -> (Object) analyzer.analyze(Verbatim.builder(text)
                                    .language(text.startsWith("Die") ? "de" : "en")
                                    .build())
                            .toJson())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist"})
    void N025_N026_everyLocaleGivesTheSame(String tag) {
        Locale.setDefault(Locale.ROOT);
        List<Object> expected = analyses();
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, analyses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns"})
    void N027_everyTimeZoneGivesTheSame(String id) {
        List<Object> expected = analyses();
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertEquals(expected, analyses());
    }
}
