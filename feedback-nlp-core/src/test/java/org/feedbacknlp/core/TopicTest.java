package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What texts are about, and how the respondent feels about each topic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.create();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static String topics(Analysis analysis) {
        return analysis.get(Layer.TOPICS).orElseThrow().all().stream()
                .map(topic -> topic.id() + "="
                        + topic.sentiment().orElseThrow().polarity().id())
                .collect(Collectors.joining(" "));
    }

    static Stream<List<String>> cases() {
        return Cases.of(TopicTest.class, "topics.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTopicsWithTheirOwnSentiment(List<String> row) {
        assertEquals(
                row.get(3),
                topics(analyzer.analyze(
                        Verbatim.builder(row.get(2)).language(row.get(1)).build())),
                row.get(0));
    }

    @Test
    void C5_theEvidenceIsThePartOfTheText() {
        Analysis analysis = analyzer.analyze(Verbatim.builder("Customer service was rude, the CUSTOMER SERVICE!")
                .language("en")
                .build());
        Topic topic = analysis.get(Layer.TOPICS).orElseThrow().find("support").orElseThrow();
        List<String> words =
                topic.evidence().stream().map(e -> analysis.textOf(e.span())).toList();
        assertTrue(words.contains("Customer service") && words.contains("CUSTOMER SERVICE"), words.toString());
    }

    @Test
    void anIndustryBringsItsOwnTopics() {
        Verbatim verbatim =
                Verbatim.builder("My suitcase was lost").language("en").build();
        assertTrue(analyzer.analyze(verbatim)
                .get(Layer.TOPICS)
                .orElseThrow()
                .find("baggage")
                .isEmpty());
        try (FeedbackAnalyzer airline = FeedbackAnalyzer.builder()
                .option("feedback-topics", "industry", "airline")
                .build()) {
            assertTrue(airline.analyze(verbatim)
                    .get(Layer.TOPICS)
                    .orElseThrow()
                    .find("baggage")
                    .isPresent());
            String general = analyzer.analyze(verbatim).provenance().codebook().orElseThrow();
            String own = airline.analyze(verbatim).provenance().codebook().orElseThrow();
            assertTrue(general.startsWith("sha256:") && !general.equals(own), "C6: each codebook has its digest");
        }
    }

    @Test
    void anUnknownIndustryIsRefusedWithTheChoices() {
        SetupException thrown = assertThrows(
                SetupException.class,
                () -> FeedbackAnalyzer.builder()
                        .option("feedback-topics", "industry", "mining")
                        .build());
        assertEquals(
                List.of(
                        "option industry of feedback-topics must be one of general, saas, retail, telecom, bank, airline,"
                                + " healthcare"),
                thrown.problems());
    }

    @Test
    void C5_whyNotTellsWhatIsMissing() {
        Verbatim verbatim = Verbatim.builder("The app is great").language("en").build();
        assertEquals(
                "none of the topic's terms is in the text",
                analyzer.whyNot(verbatim, Layer.TOPICS, "delivery")
                        .orElseThrow()
                        .reason());
        assertTrue(analyzer.whyNot(verbatim, Layer.TOPICS, "no-such-topic")
                .orElseThrow()
                .reason()
                .startsWith("the codebook has no such topic; it has account, "));
    }

    @Test
    void aLanguageWithoutTermsIsAbsentWithTheReason() {
        Analysis analysis = analyzer.analyze(
                Verbatim.builder("配送がとても遅かったです。").language("ja").build());
        assertEquals(
                "no topic terms for language ja", analysis.absence(Layer.TOPICS).orElseThrow());
    }
}
