package org.feedbacknlp.opennlp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;

/**
 * Labels documents, within the engine's limits.
 *
 * @param classifier what labels them
 * @param limits how much of a text is read and how many labels are given
 */
record DoccatAnnotator(DoccatClassifier classifier, Limits limits) implements Annotator {
    private static final String UNKNOWN = "no word that the model of " + DoccatProvider.NAME + " knows was found";

    @Override
    public void annotate(Document document, Annotations annotations) {
        List<Label> labels = classify(document);
        if (labels.isEmpty()) {
            annotations.absent(Layer.LABELS, UNKNOWN);
        } else {
            int most = Math.min(labels.size(), limits.labels());
            annotations.put(Layer.LABELS, Labels.of(DoccatProvider.NAME, labels.subList(0, most)));
        }
    }

    private List<Label> classify(Document document) {
        return classifier.classify(Spans.cut(document.text(), limits.textLength()));
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        if (!classifier.outcomes().contains(label) || !classify(document).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WhyNot(label, UNKNOWN, List.of()));
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(DoccatProvider.NAME, classifier.digest());
    }
}
