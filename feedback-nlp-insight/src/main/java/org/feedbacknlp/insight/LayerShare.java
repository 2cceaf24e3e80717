package org.feedbacknlp.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/**
 * How often one value of a layer is met.
 *
 * @param id the value, such as {@code joy}
 * @param verbatims how many have it
 * @param share what part that is; {@link LayerShares} says of which verbatims
 */
public record LayerShare(String id, long verbatims, Metric share) implements LayerValue {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public LayerShare {
        Require.id(id, "id");
        Objects.requireNonNull(share, "share");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("verbatims", verbatims);
        json.put("share", share.toJson());
        return json;
    }
}
