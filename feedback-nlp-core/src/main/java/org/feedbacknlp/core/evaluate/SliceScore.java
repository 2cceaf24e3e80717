package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * How good a model is on one kind of verbatim.
 *
 * @param slice the kind
 * @param examples how many there are
 * @param accuracy the share of them whose labels are all right; empty where there is none
 */
public record SliceScore(Slice slice, int examples, Optional<Estimate> accuracy) implements LayerValue {
    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("slice", slice.id());
        json.put("examples", examples);
        accuracy.ifPresent(estimate -> {
            json.put("accuracy", estimate.value());
            json.put("interval", estimate.ends());
        });
        return json;
    }
}
