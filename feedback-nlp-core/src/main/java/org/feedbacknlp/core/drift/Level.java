package org.feedbacknlp.core.drift;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * Where a value lies over respondents.
 *
 * @param mean of the respondents' means
 * @param deviation their standard deviation, 0 or more
 */
public record Level(double mean, double deviation) implements LayerValue {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not finite, or the deviation is negative
     */
    public Level {
        if (!(Double.isFinite(mean) && Double.isFinite(deviation) && deviation >= 0)) {
            throw new IllegalArgumentException("no level: " + mean + ", " + deviation);
        }
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mean", mean);
        json.put("deviation", deviation);
        return json;
    }
}
