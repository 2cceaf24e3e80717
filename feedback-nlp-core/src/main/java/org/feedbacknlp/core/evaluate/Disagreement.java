package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * An example to which two models give different labels.
 *
 * @param example its place among the examples, from 0
 * @param id the verbatim's id, empty where it has none
 * @param right its right labels
 * @param first what the first model gives
 * @param second what the second model gives
 * @param firstConfidence how sure the first is
 * @param secondConfidence how sure the second is
 */
public record Disagreement(
        int example,
        String id,
        List<String> right,
        List<String> first,
        List<String> second,
        double firstConfidence,
        double secondConfidence)
        implements LayerValue {
    /** Copies the lists. */
    public Disagreement {
        right = List.copyOf(right);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("example", example);
        json.put("id", id);
        json.put("right", right);
        json.put("first", first);
        json.put("second", second);
        json.put("firstConfidence", firstConfidence);
        json.put("secondConfidence", secondConfidence);
        return json;
    }
}
