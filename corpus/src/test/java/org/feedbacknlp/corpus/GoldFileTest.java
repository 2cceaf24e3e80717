package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of the guidelines arrives in its value. */
class GoldFileTest {
    private static final String FULL = """
            industry: saas
            questions:
              reason: Why?
            verbatims:
            - id: saas-014
              question: reason
              language: de
              text: "Love it 😀. ¦But the export crashes, lost an hour, write to jo@example.com. ¦I might leave"
              sentences: [positive, negative, neutral]
              sentiment: mixed
              topics:
              - {id: reliability, sentiment: negative, quotes: [lost an hour, export crashes]}
              - {id: product-quality, sentiment: positive, quotes: ["Love it 😀"]}
              signals:
              - {id: bug-report, quotes: [export crashes]}
              - {id: churn-risk, modality: hypothetical, quotes: [might leave]}
              severity: {level: S3, reasons: [defect, minor]}
              effort: {value: 1, quotes: [lost an hour]}
              emotions: [joy, annoyance]
              stage: adoption
              pii:
              - {type: EMAIL, quote: jo@example.com}
              sarcasm: true
              event: outage
            - id: saas-1015
              status: not-meaningful
              language: und
              text: n/a
            - id: saas-016
              text: Fine
              sentences: [positive]
              sentiment: positive
            """;

    @TempDir
    private Path folder = Path.of("");

    private List<GoldVerbatim> read = List.of();

    @BeforeEach
    void write() throws IOException {
        read = Corpus.at(Files.writeString(folder.resolve("saas.yaml"), FULL)).verbatims();
    }

    @Test
    void theTextHasNoMarks() {
        GoldVerbatim full = read.get(0);
        assertEquals("saas-014", full.id());
        assertEquals("saas", full.industry());
        assertEquals(
                "Love it 😀. But the export crashes, lost an hour, write to jo@example.com. I might leave",
                full.text());
    }

    @Test
    void whatWasAskedAndWhatIsKnown() {
        GoldVerbatim full = read.get(0);
        assertEquals(Optional.of(new Question("reason", "Why?")), full.question());
        assertEquals("de", full.language());
        assertEquals(Status.CONTENT, full.status());
        assertEquals(Optional.of("outage"), full.event());
    }

    @Test
    void sentencesCarryTheirOwnSentiment() {
        GoldVerbatim full = read.get(0);
        List<GoldSentence> sentences = full.labels().sentences();
        assertEquals(
                List.of(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.NEUTRAL),
                sentences.stream().map(GoldSentence::sentiment).toList());
        assertEquals("Love it 😀.", sentences.get(0).span().in(full.text()));
        assertEquals("I might leave", sentences.get(2).span().in(full.text()));
        assertEquals(Optional.of(Polarity.MIXED), full.labels().sentiment());
    }

    @Test
    void quotesBecomeSpansInTheOrderOfTheText() {
        GoldVerbatim full = read.get(0);
        GoldTopic topic = full.labels().topic("reliability").orElseThrow();
        assertEquals(Polarity.NEGATIVE, topic.sentiment());
        assertEquals(
                List.of("export crashes", "lost an hour"),
                topic.spans().stream().map(span -> span.in(full.text())).toList());
        assertEquals(
                List.of(new Span(0, 10)),
                full.labels().topic("product-quality").orElseThrow().spans());
    }

    @Test
    void signalsAreStatedUnlessTheySayOtherwise() {
        List<GoldSignal> signals = read.get(0).labels().signals();
        assertEquals(
                List.of(SignalKind.BUG_REPORT, SignalKind.CHURN_RISK),
                signals.stream().map(GoldSignal::kind).toList());
        assertEquals(
                List.of(Modality.STATED, Modality.HYPOTHETICAL),
                signals.stream().map(GoldSignal::modality).toList());
        assertEquals("might leave", signals.get(1).spans().get(0).in(read.get(0).text()));
    }

    @Test
    void theRestOfTheLabels() {
        GoldVerbatim full = read.get(0);
        GoldLabels labels = full.labels();
        assertEquals(
                Optional.of(new Severity(Severity.Level.S3, List.of("defect", "minor"), List.of())), labels.severity());
        assertEquals(1, labels.effort().orElseThrow().value());
        assertEquals(
                "lost an hour", labels.effort().orElseThrow().spans().get(0).in(full.text()));
        assertEquals(List.of(Emotion.JOY, Emotion.ANNOYANCE), labels.emotions());
        assertEquals(Optional.of(Stage.ADOPTION), labels.stage());
        assertTrue(labels.sarcasm());
    }

    @Test
    void personalDataIsCertain() {
        GoldVerbatim full = read.get(0);
        Pii.Item item = full.labels().pii().get(0);
        assertEquals(Pii.Type.EMAIL, item.type());
        assertEquals("jo@example.com", item.span().in(full.text()));
        assertEquals(1, item.confidence());
    }

    @Test
    void whatIsLeftOutIsAbsent() {
        GoldVerbatim bare = read.get(2);
        assertEquals("en", bare.language());
        assertEquals(Optional.empty(), bare.question());
        assertEquals(Optional.empty(), bare.event());
        GoldLabels labels = bare.labels();
        assertEquals(List.of(), labels.topics());
        assertEquals(List.of(), labels.signals());
        assertEquals(Optional.empty(), labels.severity());
        assertEquals(Optional.empty(), labels.effort());
        assertEquals(List.of(), labels.emotions());
        assertEquals(Optional.empty(), labels.stage());
        assertEquals(List.of(), labels.pii());
        assertEquals(false, labels.sarcasm());
    }

    @Test
    void C3_aTextThatIsNotContentHasNoSentimentRatherThanANeutralOne() {
        GoldVerbatim none = read.get(1);
        assertEquals(Status.NOT_MEANINGFUL, none.status());
        assertEquals("und", none.language());
        assertEquals(GoldLabels.NONE, none.labels());
        assertEquals(Optional.empty(), none.labels().sentiment());
    }
}
