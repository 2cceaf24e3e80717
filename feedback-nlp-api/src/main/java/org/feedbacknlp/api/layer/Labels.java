package org.feedbacknlp.api.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.internal.Require;

/**
 * What classifiers say, kept apart by the classifier that said it.
 *
 * @param byModel model or plugin name to its labels, each annotator's with the most confident first; sorted by name, unmodifiable
 */
public record Labels(SortedMap<String, List<Label>> byModel) implements LayerValue {
    /** Copies the map and its lists. */
    public Labels {
        SortedMap<String, List<Label>> copy = new TreeMap<>();
        for (Map.Entry<String, List<Label>> entry :
                Objects.requireNonNull(byModel, "byModel").entrySet()) {
            String model = Objects.requireNonNull(entry.getKey(), "byModel");
            copy.put(model, Require.list(entry.getValue(), "byModel"));
        }
        byModel = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Makes the labels of one model.
     *
     * @param model its name
     * @param labels what it says
     * @return the labels
     */
    public static Labels of(String model, List<Label> labels) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(labels, "labels");
        return new Labels(new TreeMap<>(Map.of(model, labels)));
    }

    /**
     * Returns what one model says.
     *
     * @param model its name
     * @return its labels, empty if it gave none
     */
    public List<Label> of(String model) {
        return byModel.getOrDefault(model, List.of());
    }

    /**
     * Joins two values; where both hold the same model, the second's labels follow the first's.
     *
     * @param first the earlier value
     * @param second the later value
     * @return one value with the labels of both
     */
    static Labels merge(Labels first, Labels second) {
        SortedMap<String, List<Label>> joined = new TreeMap<>(first.byModel);
        second.byModel.forEach((name, labels) -> joined.merge(name, labels, (a, b) -> {
            List<Label> both = new ArrayList<>(a);
            both.addAll(b);
            return both;
        }));
        return new Labels(joined);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new TreeMap<>();
        byModel.forEach((name, labels) ->
                json.put(name, labels.stream().map(Label::toJson).toList()));
        return json;
    }
}
