package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.core.support.JsonText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out of texts that want to steer a log, a terminal or a formatter: text, and not a word more (C8, C9). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutputTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.TOKENS, Layer.LANGUAGE, Layer.SENTENCES, Layer.SENTIMENT, Layer.TOPICS)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static List<String> words(Analysis analysis) {
        Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
        return IntStream.range(0, tokens.count()).mapToObj(tokens::word).toList();
    }

    @Test
    void N031_nothingIsCutAtANul() {
        Analysis analysis = analyzer.analyze("abc\u0000def and the refund\u0000");
        assertEquals(List.of("abc", "def", "and", "the", "refund"), words(analysis));
        assertTrue(analysis.get(Layer.TOPICS).orElseThrow().find("returns").isPresent());
        assertTrue(analysis.truncation().isEmpty());
    }

    static Stream<String> controls() {
        return IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7f, 0x9f))
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void N031_everyControlPartsWordsAndLeavesNoTraceInTheOutput(String control) {
        Analysis analysis = analyzer.analyze(
                Verbatim.builder("good" + control + "refund").id("id" + control).build());
        assertEquals(List.of("good", "refund"), words(analysis));
        Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
        assertEquals(5, tokens.start(1));
        String json = JsonText.of(analysis.toJson());
        assertFalse(json.chars().anyMatch(Character::isISOControl), "escaped where the id holds it");
        assertOneLine(analysis.toString());
    }

    private static void assertOneLine(String shown) {
        assertTrue(
                shown.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029),
                () -> "more than a line: " + JsonText.of(shown));
        assertTrue(shown.length() <= 600, () -> "long: " + shown.length());
    }

    private static final List<String> HOSTILE = List.of(
            "ok\r\n2026-11-22 ERROR admin logged in",
            "ok\u20282026-11-22 ERROR\u2029admin\u0085logged in",
            "\u001B[2J\u001B]0;pwn\u0007",
            "${jndi:ldap://127.0.0.1/a} ${env:PATH}",
            "%n%s%x%d %1$s",
            "{0} {1,number} '{0}",
            "\\u0000 \\n \\x1b");

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    /** Whatever the engine shows of itself, none of it holds a word of the text, nor is more than a line. */
    @ParameterizedTest
    @MethodSource("hostile")
    void N032_N033_N034_C8_noTextIsShownAndAllIsOneLine(String text) {
        Analysis analysis = analyzer.analyze(Verbatim.builder("secretword " + text)
                .id(text)
                .question(text)
                .segment("plan", text)
                .build());
        List<String> shown = new ArrayList<>(List.of(
                analysis.toString(),
                analysis.verbatim().toString(),
                analysis.provenance().toString(),
                analysis.get(Layer.TOKENS).orElseThrow().toString()));
        analysis.get(Layer.SENTIMENT).ifPresent(layer -> shown.add(layer.toString()));
        analysis.get(Layer.TOPICS).ifPresent(layer -> shown.add(layer.toString()));
        shown.forEach(OutputTest::assertOneLine);
        shown.forEach(line -> assertFalse(line.contains("secretword"), line));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void N032_N033_N034_reasonsAreOneLineAndTakenAsTheyAre(String text) {
        Stream<Verbatim> rows = Stream.of("row").map(row -> {
            throw new UnreadableItemException(text, text);
        });
        try (Batch batch = analyzer.analyzeAll(rows)) {
            Outcome failed = batch.iterator().next();
            assertOneLine(failed.toString());
            Outcome.Failed reason = (Outcome.Failed) failed;
            assertOneLine(reason.failure().reason());
            assertEquals(text.length(), reason.failure().reason().length(), "nothing is expanded");
            assertOneLine(batch.summary().reasons().toString());
        }
    }

    @Test
    void N034_formatsPassThroughAsText() {
        assertEquals(
                List.of("%", "n", "%", "s", "{", "0", "}", "$", "{", "jndi", ":", "ldap", ":", "//", "x", "}"),
                words(analyzer.analyze("%n%s {0} ${jndi:ldap://x}")));
    }

    /** Misuse that a text provokes is told without the text. */
    @Test
    void C8_noExceptionShowsAText() {
        Analysis analysis = analyzer.analyze("the secretword is out");
        List<Consumer<Analysis>> misuses = List.of(
                wrong -> wrong.get(Layer.TOKENS).orElseThrow().word(99),
                wrong -> analyzer.whyNot(wrong.verbatim(), Layer.EFFORT, "x"),
                wrong -> wrong.textOf(new Span(0, 9_999)));
        for (Consumer<Analysis> misuse : misuses) {
            RuntimeException thrown = assertThrows(RuntimeException.class, () -> misuse.accept(analysis));
            String message = String.valueOf(thrown.getMessage());
            assertFalse(message.contains("secretword"), message);
            assertTrue(message.length() <= 300, message);
        }
    }
}
