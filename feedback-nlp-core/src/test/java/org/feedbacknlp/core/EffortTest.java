package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How hard it was, with and without words of opinion. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffortTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder().layers(Layer.EFFORT).build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(EffortTest.class, "effort.tsv");
    }

    private static Verbatim english(String text) {
        return Verbatim.builder(text).language("en").build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsHowHardItWas(List<String> row) {
        Verbatim verbatim = Verbatim.builder(row.get(2)).language(row.get(1)).build();
        String found = analyzer.analyze(verbatim)
                .get(Layer.EFFORT)
                .map(effort -> Integer.toString(effort.value()))
                .orElse("none");
        assertEquals(row.get(3), found, row.get(0));
    }

    private List<String> evidence(String text) {
        Optional<Effort> effort = analyzer.analyze(english(text)).get(Layer.EFFORT);
        return effort.map(Effort::evidence).orElse(List.of()).stream()
                .map(Evidence::span)
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void C5_theEvidenceHoldsTheCountAndTheTime() {
        assertEquals(List.of("called three times"), evidence("I called three times."));
        assertEquals(List.of("45 minutes on hold"), evidence("After 45 minutes on hold I gave up."));
        assertEquals(List.of("three tickets"), evidence("I opened three tickets."));
    }

    @Test
    void C3_nothingSaidIsAbsentAndNotOrdinary() {
        assertEquals(
                Optional.of("nothing found"),
                analyzer.analyze(english("The staff were kind.")).absence(Layer.EFFORT));
        assertEquals(
                Optional.of("no effort words for language ja"),
                analyzer.analyze(Verbatim.builder("とても簡単でした").language("ja").build())
                        .absence(Layer.EFFORT));
    }

    @Test
    void C5_whyNotTellsWhatIsMissing() {
        assertEquals("nothing is said about effort", reason("Nice.", "2"));
        assertEquals("what is told makes it 2", reason("I called three times.", "-1"));
        assertEquals(
                "a time or a contact is named, but neither long or often nor quick enough, or not as a fact",
                reason("I called once.", "2"));
        assertEquals(Optional.empty(), analyzer.whyNot(english("I called three times."), Layer.EFFORT, "2"));
    }

    private String reason(String text, String label) {
        return analyzer.whyNot(english(text), Layer.EFFORT, label).orElseThrow().reason();
    }
}
