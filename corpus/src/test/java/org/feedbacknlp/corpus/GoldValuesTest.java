package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.Test;

/** The values are immutable, whatever happens to the lists that they were made of. */
class GoldValuesTest {
    private static final Span SPAN = new Span(0, 4);

    @Test
    void topicsCopyTheirSpans() {
        List<Span> spans = new ArrayList<>(List.of(SPAN));
        GoldTopic topic = new GoldTopic("price", Polarity.NEGATIVE, spans);
        spans.clear();
        assertEquals(List.of(SPAN), topic.spans());
        assertThrows(UnsupportedOperationException.class, () -> topic.spans().clear());
    }

    @Test
    void signalsCopyTheirSpans() {
        List<Span> spans = new ArrayList<>(List.of(SPAN));
        GoldSignal signal = new GoldSignal(SignalKind.PRAISE, Modality.STATED, spans);
        spans.clear();
        assertEquals(List.of(SPAN), signal.spans());
        assertThrows(UnsupportedOperationException.class, () -> signal.spans().clear());
    }

    @Test
    void effortCopiesItsSpans() {
        List<Span> spans = new ArrayList<>(List.of(SPAN));
        GoldEffort effort = new GoldEffort(-2, spans);
        spans.clear();
        assertEquals(List.of(SPAN), effort.spans());
        assertThrows(UnsupportedOperationException.class, () -> effort.spans().clear());
    }

    @Test
    void labelsCopyTheirLists() {
        List<GoldSentence> sentences = new ArrayList<>(List.of(new GoldSentence(SPAN, Polarity.NEUTRAL)));
        List<GoldTopic> topics = new ArrayList<>(List.of(new GoldTopic("price", Polarity.NEUTRAL, List.of(SPAN))));
        List<Emotion> emotions = new ArrayList<>(List.of(Emotion.JOY));
        GoldLabels labels = labels(sentences, topics, emotions);
        sentences.clear();
        topics.clear();
        emotions.clear();
        assertEquals(1, labels.sentences().size());
        assertEquals(1, labels.topics().size());
        assertEquals(List.of(Emotion.JOY), labels.emotions());
        assertThrows(
                UnsupportedOperationException.class, () -> labels.emotions().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> labels.sentences().clear());
    }

    @Test
    void equalPartsMakeEqualValues() {
        assertEquals(verbatim("saas-001"), verbatim("saas-001"));
        assertEquals(verbatim("saas-001").hashCode(), verbatim("saas-001").hashCode());
        assertNotEquals(verbatim("saas-001"), verbatim("saas-002"));
    }

    @Test
    void C8_aVerbatimShowsItsIdAndLength() {
        assertEquals("GoldVerbatim[id=saas-001, 4 chars]", verbatim("saas-001").toString());
        assertFalse(verbatim("saas-001").toString().contains("Fine"));
    }

    @Test
    void aVerbatimKnowsItsSplit() {
        assertEquals(Split.of("saas-001"), verbatim("saas-001").split());
    }

    private static GoldVerbatim verbatim(String id) {
        return new GoldVerbatim(
                id, "saas", "Fine", Optional.empty(), "en", Status.CONTENT, Optional.empty(), GoldLabels.NONE);
    }

    private static GoldLabels labels(List<GoldSentence> sentences, List<GoldTopic> topics, List<Emotion> emotions) {
        return new GoldLabels(
                sentences,
                Optional.of(Polarity.NEUTRAL),
                topics,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                emotions,
                Optional.empty(),
                List.of(),
                false);
    }
}
