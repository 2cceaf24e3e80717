package org.feedbacknlp.insight.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.internal.Require;

/**
 * A confidence interval, both ends inclusive.
 *
 * @param low the lower end
 * @param high the upper end, at least {@code low}
 * @param level the share of intervals made so that hold the truth, such as 0.95
 * @param method how it was made, such as {@code wilson}
 */
public record Interval(double low, double high, double level, String method) implements LayerValue {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an end is not finite, the ends are crossed, the level is not between 0 and 1, or
     *     the method is blank
     */
    public Interval {
        Require.finite(low, "low");
        Require.finite(high, "high");
        Require.level(level);
        Require.id(method, "method");
        if (low > high) {
            throw new IllegalArgumentException("not an interval: " + low + ".." + high);
        }
    }

    /**
     * Tells whether a value lies inside.
     *
     * @param value the value
     * @return true on the ends as well; false for NaN
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * Changes the unit.
     *
     * @param factor what to multiply by, above or equal to 0
     * @return the interval in the new unit
     * @throws IllegalArgumentException if the factor is negative or not finite
     */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor, level, method);
    }

    /**
     * Names the method anew.
     *
     * @param name the method
     * @return the same interval
     */
    public Interval named(String name) {
        return new Interval(low, high, level, name);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("low", low);
        json.put("high", high);
        json.put("level", level);
        json.put("method", method);
        return json;
    }
}
