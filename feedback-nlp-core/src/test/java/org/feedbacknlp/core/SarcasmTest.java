package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sarcasm is flagged where it is plain, honest praise is not, and no other layer changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SarcasmTest {
    private static final double LOW = 0.6;

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder().build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(SarcasmTest.class, "sarcasm.tsv");
    }

    private List<Signal> sarcasm(String comment) {
        return analyzer.analyze(Verbatim.of(comment)).get(Layer.SIGNALS).stream()
                .flatMap(signals -> signals.all().stream())
                .filter(signal -> signal.kind() == SignalKind.SARCASM)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isFlaggedOrNot(List<String> row) {
        assertEquals(row.get(1), sarcasm(row.get(2)).isEmpty() ? "none" : "sarcasm", row.get(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isNeverSureAndPointsAtTheWords(List<String> row) {
        for (Signal signal : sarcasm(row.get(2))) {
            assertTrue(signal.confidence() <= LOW, row.get(2));
            assertTrue(!signal.evidence().isEmpty(), row.get(2));
        }
    }

    @Test
    void theSentimentIsAsWithoutTheFlag() {
        Verbatim verbatim = Verbatim.of("Great, another outage. Just what I needed.");
        try (FeedbackAnalyzer alone =
                FeedbackAnalyzer.builder().layers(Layer.SENTIMENT).build()) {
            assertEquals(
                    alone.analyze(verbatim).get(Layer.SENTIMENT),
                    analyzer.analyze(verbatim).get(Layer.SENTIMENT));
        }
    }

    @Test
    void whyNotSaysThatTheTroubleStandsAlone() {
        Optional<WhyNot> why = analyzer.whyNot(Verbatim.of("The app crashed again."), Layer.SIGNALS, "sarcasm");
        assertTrue(why.orElseThrow().reason().contains("praise"), () -> "reason: " + why.orElseThrow());
    }
}
