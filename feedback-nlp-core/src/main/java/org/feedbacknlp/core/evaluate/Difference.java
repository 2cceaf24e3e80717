package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * One figure of two models on the same examples.
 *
 * @param first of the first model
 * @param second of the second model
 * @param change the second minus the first
 * @param p the two-sided probability of a change at least as large if both were equally good, by swapping what they decided at random, for
 *     all examples of a respondent together
 */
public record Difference(double first, double second, Estimate change, double p) implements LayerValue {
    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", first);
        json.put("second", second);
        json.put("change", change.value());
        json.put("interval", change.ends());
        json.put("p", p);
        return json;
    }
}
