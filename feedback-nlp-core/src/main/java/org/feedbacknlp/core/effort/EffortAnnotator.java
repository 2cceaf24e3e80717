package org.feedbacknlp.core.effort;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.text.CueTable;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.TextDocument;

/** Says how hard it was for the respondent. Thread-safe. */
final class EffortAnnotator implements Annotator {
    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        Cues cues = text.cues();
        if (cues.any(EffortFinder.TRIGGERS)) {
            new EffortFinder(text).find().ifPresent(effort -> annotations.put(Layer.EFFORT, effort));
        } else if (!cues.covered()) {
            annotations.absent(Layer.EFFORT, uncovered(text));
        }
    }

    private static String uncovered(TextDocument text) {
        return text.language().known()
                ? "no effort words for language " + text.language().primary()
                : "language unknown and no effort found";
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        TextDocument text = (TextDocument) document;
        Optional<Effort> effort = document.get(Layer.EFFORT);
        if (effort.isPresent()) {
            Effort found = effort.get();
            return Integer.toString(found.value()).equals(label)
                    ? Optional.empty()
                    : Optional.of(new WhyNot(
                            label,
                            "what is told makes it " + found.value(),
                            found.evidence().stream().map(Evidence::span).toList()));
        }
        if (!text.cues().covered()) {
            return Optional.of(new WhyNot(label, uncovered(text), List.of()));
        }
        String reason = text.cues().any(EffortFinder.TRIGGERS)
                ? "a time or a contact is named, but neither long or often nor quick enough, or not as a fact"
                : "nothing is said about effort";
        return Optional.of(new WhyNot(label, reason, List.of()));
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(EffortProvider.NAME, CueTable.digest());
    }
}
