package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * How many of some texts a model was trained on. What it was trained on it has seen with its labels, so figures on that are no measure of
 * it.
 *
 * @param texts how many different texts were looked at
 * @param share which share of them the model was trained on, from 0 to 1
 */
public record Overlap(int texts, Estimate share) implements LayerValue {
    private static final double MUCH = 0.2;

    /**
     * Tells whether so many were trained on that figures on these texts say little. People use the same few words, so some overlap is to be
     * expected of honest data too.
     *
     * @return true if it is more than a fifth, beyond doubt
     */
    public boolean spoils() {
        return share.low() > MUCH;
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("texts", texts);
        json.put("share", share.value());
        json.put("interval", List.of(share.low(), share.high()));
        json.put("spoils", spoils());
        return json;
    }
}
