package org.feedbacknlp.core.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.linear.Scorer;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.text.TextDocument;

/** Asks all models of one analyzer; models of equal features are scored in one pass. Thread-safe. */
final class ModelAnnotator implements Annotator {
    private final List<Scorer> scorers;
    private final boolean evidence;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final Supplier<Desk> desks = Desk::new;

    ModelAnnotator(List<Model> models, boolean evidence) {
        this.evidence = evidence;
        Map<FeatureSpec, List<LinearModel>> bySpec = new LinkedHashMap<>();
        for (Model model : models) {
            LinearModel linear = LinearNumbers.read(model);
            bySpec.computeIfAbsent(linear.spec(), spec -> new ArrayList<>()).add(linear);
            digests.put(model.name(), model.digest());
        }
        scorers = bySpec.values().stream().map(Scorer::new).toList();
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        Desk desk = text.beside(this, desks);
        for (Asking asking : desk.askings) {
            asking.ask(text, desk.labels);
        }
        Labels labels = new Labels(desk.labels);
        desk.labels.replaceAll((model, found) -> List.of());
        annotations.put(Layer.LABELS, labels);
    }

    /** What one call works with; without a label between calls. */
    private final class Desk {
        final List<Asking> askings =
                scorers.stream().map(scorer -> new Asking(scorer, evidence)).toList();
        final SortedMap<String, List<Label>> labels = new TreeMap<>();
    }

    @Override
    public Map<String, String> digests() {
        return digests;
    }
}
