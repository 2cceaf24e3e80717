package org.feedbacknlp.insight.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.internal.Require;

/**
 * Of how many items a figure speaks. The others had no value; they are neither zero nor neutral.
 *
 * @param having items that had a value
 * @param total items that were looked at, at least {@code having}
 */
public record Coverage(long having, long total) implements LayerValue {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if {@code having} is not in 0..{@code total}
     */
    public Coverage {
        Require.part(having, total, "having");
    }

    /**
     * Makes the coverage of items that all have a value.
     *
     * @param total how many
     * @return full coverage
     */
    public static Coverage full(long total) {
        return new Coverage(total, total);
    }

    /**
     * Adds the items of another group.
     *
     * @param other their coverage
     * @return the coverage of both
     */
    public Coverage plus(Coverage other) {
        return new Coverage(having + other.having, total + other.total);
    }

    /**
     * Returns the part that had a value.
     *
     * @return from 0 to 1, or empty where nothing was looked at
     */
    public OptionalDouble share() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) having / total);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("having", having);
        json.put("total", total);
        share().ifPresent(share -> json.put("share", share));
        return json;
    }
}
