package org.feedbacknlp.corpus;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Stage;

/**
 * What a careful reader finds in a verbatim.
 *
 * @param sentences in the order of the text
 * @param sentiment of the whole; empty for a text that is not content
 * @param topics each id once
 * @param signals in the order of the file
 * @param severity of a complaint, with reasons and no evidence; empty where nothing is complained about
 * @param effort empty where nothing is said about effort
 * @param emotions those that are felt, each once
 * @param stage where the text itself tells
 * @param pii personal data, all invented, in the order of the text, each with confidence 1
 * @param sarcasm whether the words mean the opposite of what they say
 */
public record GoldLabels(
        List<GoldSentence> sentences,
        Optional<Polarity> sentiment,
        List<GoldTopic> topics,
        List<GoldSignal> signals,
        Optional<Severity> severity,
        Optional<GoldEffort> effort,
        List<Emotion> emotions,
        Optional<Stage> stage,
        List<Pii.Item> pii,
        boolean sarcasm) {
    /** The labels of a text that is not content. */
    public static final GoldLabels NONE = new GoldLabels(
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            false);

    /** Copies the lists. */
    public GoldLabels {
        sentences = List.copyOf(sentences);
        topics = List.copyOf(topics);
        signals = List.copyOf(signals);
        emotions = List.copyOf(emotions);
        pii = List.copyOf(pii);
    }

    /**
     * Finds a topic.
     *
     * @param id one of {@link Taxonomy#topics()}
     * @return the topic, or empty if the verbatim is not about it
     */
    public Optional<GoldTopic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }
}
