package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a question adds to its answer: a side where the answer has none, and nothing where it has one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerTest {
    private static final double EXACT = 1e-9;
    private static final double ODDS = 3;

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.SENTIMENT, Layer.SENTENCE_SENTIMENTS)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(AnswerTest.class, "answers.tsv");
    }

    private Optional<Sentiment> sentiment(String question, String answer) {
        Verbatim.Builder verbatim = Verbatim.builder(answer);
        if (!question.equals("-")) {
            verbatim.question(question);
        }
        return analyzer.analyze(verbatim.build()).get(Layer.SENTIMENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadBesideItsQuestion(List<String> row) {
        String label = sentiment(row.get(1), row.get(2))
                .map(sentiment -> sentiment.polarity().id())
                .orElse("absent");
        assertEquals(row.get(3), label, () -> row.get(1) + " " + row.get(2));
    }

    @Test
    void theOddsOfTheSideThatIsAskedForAreThreeTimesWhatTheyWere() {
        String answer = "That I had to walk around the whole building to get to the lift on the second floor";
        Sentiment alone = sentiment("-", answer).orElseThrow();
        Sentiment asked = sentiment("What did you like least?", answer).orElseThrow();
        double before = alone.negative() / (alone.neutral() + alone.positive());
        double after = asked.negative() / (asked.neutral() + asked.positive());
        assertEquals(ODDS * before, after, EXACT);
        assertTrue(asked.score() < 0 && asked.score() > -0.25, () -> "a small score: " + asked);
    }
}
