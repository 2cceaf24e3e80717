package org.feedbacknlp.core.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * Verbatims that say nearly the same and have different labels: some of these are wrong, or the labels are not told apart clearly.
 *
 * @param examples the places of the examples, ascending
 * @param ids their verbatims' ids, empty where one has none
 * @param labels the labels of each
 */
public record Contradiction(List<Integer> examples, List<String> ids, List<List<String>> labels) implements LayerValue {
    /** Copies the lists. */
    public Contradiction {
        examples = List.copyOf(examples);
        ids = List.copyOf(ids);
        labels = List.copyOf(labels);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        json.put("ids", ids);
        json.put("labels", labels);
        return json;
    }
}
