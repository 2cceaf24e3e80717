package org.feedbacknlp.core.engine;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;

/**
 * Checks what an annotator found before it counts: every span is a part of the text and splits no surrogate pair, and there are no
 * more labels than allowed. Values of a plugin's own type are its own business.
 *
 * @param text what the spans are of
 * @param mostLabels how many labels, or other findings of one kind, one annotator may give
 * @param ofPlugin whether a plugin found it
 */
record Soundness(String text, int mostLabels, boolean ofPlugin) {
    private static final String API = "org.feedbacknlp.api.";

    /** Returns what is wrong with a value, empty if nothing is. */
    Optional<String> problem(LayerValue value) {
        if (ofPlugin) {
            Optional<String> problem = value.getClass().getName().startsWith(API)
                    ? crowd(Findings.count(value))
                    : Tree.problem(value.toJson(), mostLabels);
            if (problem.isPresent()) {
                return problem;
            }
        }
        if (value instanceof Labels labels) {
            int count = 0;
            for (List<Label> ofModel : labels.byModel().values()) {
                count += ofModel.size();
            }
            if (count > mostLabels) {
                return Optional.of(count + " labels, but " + mostLabels + " are allowed");
            }
        }
        return isInside(value) ? Optional.empty() : Optional.of("a span is no part of the text");
    }

    private boolean isInside(LayerValue value) {
        if (value instanceof Sentiment sentiment) {
            return areInside(sentiment.evidence());
        }
        if (value instanceof Contributions contributions) {
            boolean inside = true;
            for (Contributions.Part part : contributions.all()) {
                inside &= isInside(part.evidence().span());
            }
            return inside;
        }
        if (value instanceof SentenceSentiments sentences) {
            boolean inside = true;
            for (Sentiment sentence : sentences.all()) {
                inside &= areInside(sentence.evidence());
            }
            return inside;
        }
        if (value instanceof Topics topics) {
            boolean inside = true;
            for (Topics.Topic topic : topics.all()) {
                inside &= isInside(topic);
            }
            return inside;
        }
        if (value instanceof Labels labels) {
            return areInside(labels);
        }
        return isInsideOfOthers(value);
    }

    private boolean isInside(Topics.Topic topic) {
        Optional<Sentiment> about = topic.sentiment();
        boolean inside = areInside(topic.evidence())
                && (about.isEmpty() || areInside(about.get().evidence()));
        for (Topics.Mention mention : topic.mentions()) {
            inside &= isInside(mention.span());
        }
        for (Topics.Vote vote : topic.votes()) {
            inside &= areInside(vote.evidence());
        }
        return inside;
    }

    private boolean areInside(Labels labels) {
        boolean inside = true;
        for (List<Label> ofModel : labels.byModel().values()) {
            for (Label label : ofModel) {
                inside &= areInside(label.evidence());
            }
        }
        return inside;
    }

    private boolean isInsideOfOthers(LayerValue value) {
        if (value instanceof Signals signals) {
            boolean inside = true;
            for (Signals.Signal signal : signals.all()) {
                inside &= areInside(signal.evidence());
            }
            return inside;
        }
        if (value instanceof Emotions emotions) {
            boolean inside = true;
            for (Emotions.Felt felt : emotions.all()) {
                inside &= areInside(felt.evidence());
            }
            return inside;
        }
        if (value instanceof KeyPhrases phrases) {
            boolean inside = true;
            for (KeyPhrases.KeyPhrase phrase : phrases.all()) {
                inside &= areInside(phrase.evidence());
            }
            return inside;
        }
        if (value instanceof Effort effort) {
            return areInside(effort.evidence());
        }
        if (value instanceof Severity severity) {
            return areInside(severity.evidence());
        }
        if (value instanceof StageGuess stage) {
            return areInside(stage.evidence());
        }
        return !(value instanceof Pii pii) || pii.all().stream().allMatch(item -> isInside(item.span()));
    }

    private Optional<String> crowd(int findings) {
        return findings > mostLabels
                ? Optional.of(findings + " findings, but " + mostLabels + " are allowed")
                : Optional.empty();
    }

    private boolean areInside(List<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (!isInside(evidence.get(i).span())) {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(Span span) {
        return span.end() <= text.length() && !splitsPair(span.start()) && !splitsPair(span.end());
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
