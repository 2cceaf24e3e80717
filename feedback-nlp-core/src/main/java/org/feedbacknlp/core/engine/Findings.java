package org.feedbacknlp.core.engine;

import java.util.List;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;

/** Counts what a layer holds: labels and whatever else it lists, or the spans of evidence, whichever are more. */
final class Findings {
    private Findings() {}

    static int count(LayerValue value) {
        if (value instanceof Labels labels) {
            return evidenceOf(labels);
        }
        if (value instanceof Topics topics) {
            return topics.all().stream().mapToInt(Findings::count).sum();
        }
        if (value instanceof Signals signals) {
            int evidence = signals.all().stream()
                    .mapToInt(signal -> signal.evidence().size())
                    .sum();
            return Math.max(signals.all().size(), evidence);
        }
        if (value instanceof KeyPhrases phrases) {
            int evidence = phrases.all().stream()
                    .mapToInt(phrase -> phrase.evidence().size())
                    .sum();
            return Math.max(phrases.all().size(), evidence);
        }
        if (value instanceof Emotions emotions) {
            return emotions.all().stream()
                    .mapToInt(felt -> felt.evidence().size())
                    .sum();
        }
        return countOfOthers(value);
    }

    /** A topic has evidence, so that it counts for one at least. */
    private static int count(Topics.Topic topic) {
        int evidence = topic.evidence().size();
        int votes = topic.votes().stream()
                .mapToInt(vote -> 1 + vote.evidence().size())
                .sum();
        return Math.max(evidence, Math.max(topic.mentions().size(), votes));
    }

    private static int countOfOthers(LayerValue value) {
        if (value instanceof SentenceSentiments sentences) {
            int evidence = sentences.all().stream()
                    .mapToInt(one -> one.evidence().size())
                    .sum();
            return Math.max(sentences.all().size(), evidence);
        }
        if (value instanceof Contributions contributions) {
            return contributions.all().size();
        }
        if (value instanceof Pii pii) {
            return pii.all().size();
        }
        if (value instanceof Sentiment sentiment) {
            return sentiment.evidence().size();
        }
        if (value instanceof Effort effort) {
            return effort.evidence().size();
        }
        if (value instanceof Severity severity) {
            return severity.evidence().size();
        }
        return value instanceof StageGuess stage ? stage.evidence().size() : 0;
    }

    /** Labels themselves are counted for everybody. */
    private static int evidenceOf(Labels labels) {
        int count = 0;
        for (List<Label> ofModel : labels.byModel().values()) {
            for (Label label : ofModel) {
                count += label.evidence().size();
            }
        }
        return count;
    }
}
