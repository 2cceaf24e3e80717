package org.feedbacknlp.core.linear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.feature.Feature;
import org.feedbacknlp.core.feature.SlowFeatures;

/** Scores texts with one model by looking each feature up in a map: slow, and plain enough to be believed. */
public final class SlowScorer {
    private final LinearModel model;
    private final Map<Long, Integer> rows = new HashMap<>();

    /** Looks at a model. */
    public SlowScorer(LinearModel model) {
        this.model = model;
        for (int row = 0; row < model.keys().length; row++) {
            rows.put(model.keys()[row], row);
        }
    }

    /** Returns the features of a text that the model knows. */
    public List<Feature> known(String text) {
        return SlowFeatures.of(text, model.spec()).stream()
                .filter(feature -> rows.containsKey(feature.key()))
                .toList();
    }

    /** Returns what a known feature adds to the margin of a label where so many are known. */
    public double share(Feature feature, int k, int known) {
        int row = rows.getOrDefault(feature.key(), -1);
        return (double) model.scale(k) * model.weights()[row * model.labels().size() + k] / Math.sqrt(known);
    }

    /** Returns the margin of each label. */
    public double[] margins(String text) {
        List<Feature> known = known(text);
        double[] margins = new double[model.labels().size()];
        for (int k = 0; k < margins.length; k++) {
            int label = k;
            margins[k] = model.bias(k)
                    + known.stream()
                            .mapToDouble(feature -> share(feature, label, known.size()))
                            .sum();
        }
        return margins;
    }
}
