package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is content and what is none, with the question as context. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriageTest {
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
        return Cases.of(TriageTest.class, "triage.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(List<String> row) {
        assertEquals(row.get(3), analyze(row.get(1), row.get(2)).status().id(), row.get(0));
    }

    private Analysis analyze(String question, String text) {
        Verbatim.Builder builder = Verbatim.builder(text);
        if (!question.isEmpty()) {
            builder.question(question);
        }
        return analyzer.analyze(builder.build());
    }

    @ParameterizedTest
    @CsvSource({
        "What did you dislike?, nothing, POSITIVE",
        "What should we improve?, Nothing at all!, POSITIVE",
        "What is the one thing we could do better?, none, POSITIVE",
        "What do you like most about us?, nothing, NEGATIVE",
        "What do you love about our company?, pricing, POSITIVE",
        "What frustrates you most?, the billing page, NEGATIVE",
        "What do you like most about us?, everything, POSITIVE",
        "What did you dislike?, everything, NEGATIVE",
        "Was gefällt Ihnen am besten?, nichts, NEGATIVE",
        "What should we improve?, 'Nothing\n\nBest regards,\nJane Roe\nHead of Operations at Example Limited', POSITIVE",
        "What do you love about our company?, 'pricing\n> What do you love about our company and its people?', POSITIVE"
    })
    void aBareAnswerFeelsAsItsQuestionAsks(String question, String answer, Polarity polarity) {
        assertEquals(
                polarity,
                analyze(question, answer).get(Layer.SENTIMENT).orElseThrow().polarity());
    }
}
