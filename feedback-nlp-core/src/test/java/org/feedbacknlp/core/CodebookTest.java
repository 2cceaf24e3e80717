package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.core.codebook.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analyzer that was given a codebook finds its topics, tells whose they are, and how the respondent feels about each. */
class CodebookTest {
    private static final String YAML = """
            id: shop
            version: "2"
            languages: [en]
            definitions:
              slow: late OR slow OR delay
            topics:
              - id: logistics
              - id: delivery
                parent: logistics
                rules: [(deliver* OR parcel) NEAR/6 ^slow, parcel AND damage]
                match: [the parcel was late]
                never: [the parcel was nice]
              - id: staff
                rules: [staff OR agent]
              - id: detractor-wait
                rules: ["wait AND [score <= 6]"]
            """;

    @TempDir
    private Path folder;

    private FeedbackAnalyzer analyzer(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("codebook.yaml"), yaml);
        return FeedbackAnalyzer.builder().codebook(file).build();
    }

    private static List<String> ids(Analysis analysis) {
        return analysis.get(Layer.TOPICS).orElseThrow().all().stream()
                .map(Topics.Topic::id)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The price is steep. | negative | steep",
                "The price is not steep. | positive | not steep",
                "Good app, but the price is steep. | negative | steep",
                "The price is steep for a great app. | mixed | steep;great",
                "The price went sideways. | neutral | ",
                "The staff is steep. | | "
            })
    void aTopicHasSentimentWordsOfItsOwn(String text, String polarity, String opinions) throws IOException {
        String yaml = """
                id: shop
                version: 1
                topics:
                  - id: price
                    rules: [price]
                    sentiment:
                      positive: [fair]
                      negative: [steep, '"through the roof"']
                """;
        try (FeedbackAnalyzer analyzer = analyzer(yaml)) {
            Optional<Sentiment> felt = analyzer.analyze(text)
                    .get(Layer.TOPICS)
                    .flatMap(topics -> topics.find("price"))
                    .flatMap(Topics.Topic::sentiment);
            assertEquals(
                    Optional.ofNullable(polarity),
                    felt.map(one -> one.polarity().id()));
            assertEquals(
                    opinions == null ? "" : opinions,
                    felt.stream()
                            .flatMap(one -> one.evidence().stream())
                            .map(one -> text.substring(
                                    one.span().start(), one.span().end()))
                            .collect(Collectors.joining(";")));
        }
    }

    @Test
    void aMentionTellsThatItWasFoundDespiteASlip() throws IOException {
        try (FeedbackAnalyzer analyzer =
                analyzer("id: shop\nversion: 1\ntopics:\n- id: delivery\n  rules: [~delivery]\n")) {
            List<Topics.Mention> mentions = analyzer.analyze("Great delivery, bad delivrey.")
                    .get(Layer.TOPICS)
                    .orElseThrow()
                    .find("delivery")
                    .orElseThrow()
                    .mentions();
            assertEquals(
                    List.of(
                            new Topics.Mention(new Span(6, 14), Optional.of(Polarity.POSITIVE), false),
                            new Topics.Mention(new Span(20, 28), Optional.of(Polarity.NEGATIVE), true)),
                    mentions);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We are very happy with the prices and the service here. | price",
                "Wir sind sehr zufrieden, aber der Preis ist einfach zu hoch. | price",
                "Die Preise sind in den letzten Jahren leider zu hoch geworden. | ",
                "The word preis is not an English word, but it stands here. | ",
            })
    void aTopicHasRulesByLanguage(String text, String topics) throws IOException {
        String yaml = """
                id: shop
                version: 1
                topics:
                  - id: price
                    rules:
                      en: [price]
                      de: [preis]
                    match: [the price, der Preis]
                """;
        try (FeedbackAnalyzer analyzer = analyzer(yaml)) {
            assertEquals(topics == null ? "" : topics, String.join(" ", ids(analyzer.analyze(text))));
        }
        assertEquals(List.of(), Codebook.parse(yaml).check());
    }

    @Test
    void noTextIsHeldWhenItsTurnIsOver() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(YAML)) {
            WeakReference<Verbatim> last = analyzed(analyzer);
            for (int round = 0; round < 50 && last.get() != null; round++) {
                System.gc();
            }
            assertNull(last.get(), "the last verbatim is held");
        }
    }

    /** In a frame of its own, which holds it no more afterwards. */
    private static WeakReference<Verbatim> analyzed(FeedbackAnalyzer analyzer) {
        Verbatim verbatim = Verbatim.of("A long text, which no cache keeps: the wait was long. ".repeat(100));
        analyzer.analyze(verbatim);
        return new WeakReference<>(verbatim);
    }

    @Test
    void aChildBringsItsParentOnceWithTheSameEvidence() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(YAML)) {
            Analysis analysis = analyzer.analyze("The parcel was late, and it was damaged.");
            assertEquals(List.of("delivery", "logistics"), ids(analysis));
            Topics topics = analysis.get(Layer.TOPICS).orElseThrow();
            assertEquals(
                    topics.find("delivery").orElseThrow().evidence(),
                    topics.find("logistics").orElseThrow().evidence());
            assertEquals(1, topics.find("delivery").orElseThrow().confidence());
        }
    }

    @Test
    void C6_theAnalysisTellsWhichFileMadeIt() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(YAML)) {
            assertEquals(
                    Optional.of(Codebook.parse(YAML).digest()),
                    analyzer.analyze("The parcel was late").provenance().codebook());
        }
    }

    @Test
    void eachTopicHasItsOwnFeeling() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(YAML)) {
            Topics topics = analyzer.analyze("The staff were wonderful, but the parcel was late and awful.")
                    .get(Layer.TOPICS)
                    .orElseThrow();
            assertEquals(Polarity.POSITIVE, polarity(topics, "staff"));
            assertEquals(Polarity.NEGATIVE, polarity(topics, "delivery"));
        }
    }

    private static Polarity polarity(Topics topics, String id) {
        return topics.find(id).orElseThrow().sentiment().orElseThrow().polarity();
    }

    @Test
    void conditionsAskForTheScore() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(YAML)) {
            for (int score : List.of(3, 9, 3)) {
                Verbatim verbatim = Verbatim.builder("such a long wait")
                        .score(new Score(ScoreScale.NPS, score))
                        .build();
                assertEquals(score <= 6 ? List.of("detractor-wait") : List.of(), ids(analyzer.analyze(verbatim)));
            }
        }
    }

    @Test
    void C3_anotherLanguageIsAbsentAndSaysSo() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(YAML)) {
            Analysis analysis = analyzer.analyze(
                    Verbatim.builder("das Paket kam zu spät").language("de").build());
            assertEquals(Optional.of("the codebook is for en, not for de"), analysis.absence(Layer.TOPICS));
        }
    }

    @Test
    void C5_whyNotNamesTheNearestCondition() throws IOException {
        try (FeedbackAnalyzer analyzer = analyzer(YAML)) {
            Verbatim far = Verbatim.of("The delivery of the chair that we had ordered for our new office was late");
            assertEquals(
                    "late is 13 words from deliver*, the rule wants at most 6",
                    analyzer.whyNot(far, Layer.TOPICS, "delivery").orElseThrow().reason());
            assertEquals(
                    "(late OR slow OR delay) is not in the text",
                    analyzer.whyNot(Verbatim.of("a nice parcel"), Layer.TOPICS, "delivery")
                            .orElseThrow()
                            .reason());
            assertEquals(
                    "the codebook has no such topic",
                    analyzer.whyNot(far, Layer.TOPICS, "gone").orElseThrow().reason());
            assertTrue(analyzer.whyNot(Verbatim.of("the parcel was late"), Layer.TOPICS, "delivery")
                    .isEmpty());
        }
    }

    @Test
    void examplesAreChecked() {
        assertEquals(List.of(), Codebook.parse(YAML).check());
        List<Codebook.Broken> broken = Codebook.parse(YAML.replace("the parcel was nice", "the parcel was slow"))
                .check();
        assertEquals(1, broken.size());
        assertFalse(broken.get(0).wanted());
        assertEquals("delivery", broken.get(0).topic());
    }

    @Test
    void aFileThatIsNoneIsAProblemOfTheSetUp() {
        SetupException thrown = assertThrows(SetupException.class, () -> analyzer("id: x"));
        assertEquals(1, thrown.problems().size());
        assertTrue(thrown.problems().get(0).contains("codebook.yaml cannot be used: "), thrown.getMessage());
    }
}
