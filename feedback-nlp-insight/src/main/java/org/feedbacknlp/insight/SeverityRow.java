package org.feedbacknlp.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.insight.finding.Metric;

/**
 * How often problems of one level are told.
 *
 * @param level how bad
 * @param verbatims how many tell one
 * @param share of the verbatims that were searched for problems
 * @param reasons in how many of them each reason stands, by its id; a verbatim may have several
 */
public record SeverityRow(Level level, long verbatims, Metric share, Map<String, Long> reasons) implements LayerValue {
    /** Copies the map. */
    public SeverityRow {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(share, "share");
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", level.name());
        json.put("verbatims", verbatims);
        json.put("share", share.toJson());
        json.put("reasons", reasons);
        return json;
    }
}
