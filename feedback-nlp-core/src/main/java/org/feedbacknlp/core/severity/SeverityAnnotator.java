package org.feedbacknlp.core.severity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.text.CueTable;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.TextDocument;

/** Says how bad a problem is. Thread-safe. */
final class SeverityAnnotator implements Annotator {
    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        Cues cues = text.cues();
        Optional<Severity> severity =
                cues.any(SeverityFinder.TRIGGERS) ? new SeverityFinder(text).find() : TopicComplaints.find(text);
        if (severity.isPresent()) {
            annotations.put(Layer.SEVERITY, severity.get());
        } else if (!cues.covered()) {
            annotations.absent(Layer.SEVERITY, uncovered(text));
        }
    }

    private static String uncovered(TextDocument text) {
        return text.language().known()
                ? "no problem words for language " + text.language().primary()
                : "language unknown and no problem found";
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        TextDocument text = (TextDocument) document;
        Optional<Severity> severity = document.get(Layer.SEVERITY);
        if (severity.isPresent()) {
            Severity found = severity.get();
            List<Span> near = found.evidence().stream().map(Evidence::span).toList();
            return found.level().name().equals(label)
                    ? Optional.empty()
                    : Optional.of(new WhyNot(
                            label,
                            "the reasons make it " + found.level() + ": " + String.join(", ", found.reasons()),
                            near));
        }
        if (!text.cues().covered()) {
            return Optional.of(new WhyNot(label, uncovered(text), List.of()));
        }
        return Optional.of(nearest(text, label));
    }

    private static WhyNot nearest(TextDocument text, String label) {
        Cues cues = text.cues();
        for (int i = 0; i < cues.count(); i++) {
            if (cues.is(i, SeverityFinder.TRIGGERS)) {
                return new WhyNot(
                        label,
                        "a problem is named, but not as a fact, or as one that is solved",
                        List.of(text.span(cues.first(i), cues.end(i))));
            }
        }
        return new WhyNot(label, "no problem is told", List.of());
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(SeverityProvider.NAME, CueTable.digest());
    }
}
