package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A part of the verbatim that made a label, and how much it contributed.
 *
 * @param span where in the original text
 * @param weight the contribution, finite; its sign tells for (+) or against (-) the label, or for sentiment the positive (+)
 *     or negative (-) side; 1 for a rule
 */
public record Evidence(Span span, double weight) implements LayerValue {
    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if the weight is not finite
     */
    public Evidence {
        Objects.requireNonNull(span, "span");
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight is not finite: " + weight);
        }
    }

    /**
     * Makes evidence of weight 1.
     *
     * @param start the first code unit
     * @param end the code unit behind the last
     * @return the evidence
     */
    public static Evidence of(int start, int end) {
        return new Evidence(new Span(start, end), 1);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>(span.toJson());
        json.put("weight", weight);
        return json;
    }
}
