package org.feedbacknlp.core.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.core.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which side a question asks for. */
class QuestionTest {
    private static final Question QUESTIONS = new Question();

    static Stream<List<String>> cases() {
        return Cases.of(QuestionTest.class, "questions.tsv");
    }

    private static String side(String question) {
        return QUESTIONS.side(question).map(Polarity::id).orElse("neither");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void asksForASide(List<String> row) {
        assertEquals(row.get(2), side(row.get(1)), row.get(0));
    }

    @Test
    void theSecondTimeSaysTheSame() {
        assertEquals(side("What should we improve?"), side("What should we improve?"));
    }

    /** Whoever sends a book for a question gets its first page read, and none of it is remembered. */
    @Test
    void C9_onlyTheStartOfALongQuestionIsRead() {
        String filler = "and then there was the matter of the boxes ".repeat(2_000);
        assertEquals("negative", side("What should we improve? " + filler));
        assertEquals("neither", side(filler + "What should we improve?"));
    }

    @Test
    void moreQuestionsThanAreRememberedAreReadAllTheSame() {
        Question few = new Question();
        IntStream.range(0, 1_000)
                .forEach(i -> assertEquals(
                        "negative",
                        few.side("What should we improve in part " + i + "?")
                                .map(Polarity::id)
                                .orElse("")));
    }
}
