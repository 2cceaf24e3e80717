package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.internal.Require;

/**
 * How hard it was for the respondent. The layer is absent where nothing was said about effort.
 *
 * @param value 2 very hard, 1 hard, 0 ordinary, -1 easy, -2 effortless
 * @param evidence the spans that made it, in the order of the text
 */
public record Effort(int value, List<Evidence> evidence) implements LayerValue {
    /**
     * Checks the value and copies the list.
     *
     * @throws IllegalArgumentException if the value is outside -2..2
     */
    public Effort {
        Require.within(value, -2, 2, "effort");
        evidence = Require.list(evidence, "evidence");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", value);
        json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
        return json;
    }
}
