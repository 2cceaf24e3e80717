package org.feedbacknlp.core.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * What cross-validation showed.
 *
 * @param examples how many examples there were
 * @param labels how many examples each label has
 * @param features how many features are kept
 * @param cost the cost that was chosen
 * @param tried by cost, the mean of accuracy and macro-F1, or of micro- and macro-F1 where several labels may hold
 * @param accuracy the share of examples whose labels are all right
 * @param microF1 F1 over all decisions
 * @param macroF1 the mean of the labels' F1
 * @param calibrationError the expected distance between confidence and accuracy
 * @param quantisationChanges the share of examples whose labels change when weights become bytes
 */
public record TrainingReport(
        int examples,
        SortedMap<String, Integer> labels,
        int features,
        double cost,
        SortedMap<Double, Double> tried,
        double accuracy,
        double microF1,
        double macroF1,
        double calibrationError,
        double quantisationChanges)
        implements LayerValue {
    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        json.put("labels", labels);
        json.put("features", features);
        json.put("cost", cost);
        json.put("tried", tried);
        json.put("accuracy", accuracy);
        json.put("microF1", microF1);
        json.put("macroF1", macroF1);
        json.put("calibrationError", calibrationError);
        json.put("quantisationChanges", quantisationChanges);
        return json;
    }
}
