package org.feedbacknlp.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * Where a text was cut because of {@link Limits}.
 *
 * @param limit which limit: {@code textLength}, {@code normalizedLength} or {@code tokens}
 * @param allowed the limit's value
 * @param at the first code unit of the original text that was not read
 */
public record Truncation(String limit, int allowed, int at) implements LayerValue {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the limit's name is blank, its value not positive or the cut negative
     */
    public Truncation {
        Require.id(limit, "limit");
        Require.positive(allowed, "allowed");
        Require.notNegative(at, "at");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("limit", limit);
        json.put("allowed", allowed);
        json.put("at", at);
        return json;
    }
}
