package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How bad a problem is: by what happened, not by how loudly it is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeverityTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.SEVERITY, Layer.TOPICS, Layer.SENTIMENT)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(SeverityTest.class, "severity.tsv");
    }

    private static Verbatim english(String text) {
        return Verbatim.builder(text).language("en").build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsLevelAndReasons(List<String> row) {
        Verbatim verbatim = Verbatim.builder(row.get(2)).language(row.get(1)).build();
        String found = analyzer.analyze(verbatim)
                .get(Layer.SEVERITY)
                .map(severity -> severity.level() + " " + String.join(" ", severity.reasons()))
                .orElse("none");
        assertEquals(row.get(3), found, row.get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void shoutingRaisesNothing(List<String> row) {
        Optional<Severity> calm = analyzer.analyze(english(row.get(2))).get(Layer.SEVERITY);
        String loud = row.get(2).toUpperCase(Locale.ROOT).replace(".", "!!!");
        assertEquals(
                calm.map(Severity::level),
                analyzer.analyze(english(loud)).get(Layer.SEVERITY).map(Severity::level),
                row.get(0));
    }

    @Test
    void withoutTopicsOnlyWhatHappenedIsTold() {
        try (FeedbackAnalyzer alone =
                FeedbackAnalyzer.builder().layers(Layer.SEVERITY).build()) {
            assertTrue(alone.analyze(english("The price is terrible."))
                    .get(Layer.SEVERITY)
                    .isEmpty());
            assertTrue(alone.analyze(english("The parcel was late."))
                    .get(Layer.SEVERITY)
                    .isPresent());
        }
    }

    @Test
    void C5_whyNotTellsWhatIsMissing() {
        assertEquals("no problem is told", reason("Nice.", "S2"));
        assertEquals("the reasons make it S3: delay", reason("The parcel was late.", "S1"));
        assertEquals(
                "a problem is named, but not as a fact, or as one that is solved", reason("It never crashes.", "S3"));
        assertEquals(Optional.empty(), analyzer.whyNot(english("The parcel was late."), Layer.SEVERITY, "S3"));
    }

    private String reason(String text, String label) {
        return analyzer.whyNot(english(text), Layer.SEVERITY, label)
                .orElseThrow()
                .reason();
    }
}
