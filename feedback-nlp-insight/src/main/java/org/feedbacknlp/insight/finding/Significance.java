package org.feedbacknlp.insight.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.internal.Require;

/**
 * How surprising a finding is where nothing is the matter, and how many like it were looked for at once.
 *
 * @param test the test, such as {@code fisher}
 * @param p two-sided probability of a result at least as far out by chance alone, for this test by itself
 * @param adjusted {@code p} with all tests taken into account
 * @param tests how many were run at once, at least 1
 * @param adjustment how {@code adjusted} was made, {@code none} for a single test
 */
public record Significance(String test, double p, double adjusted, int tests, String adjustment) implements LayerValue {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a name is blank, a probability outside 0..1, or the number of tests not positive
     */
    public Significance {
        Require.id(test, "test");
        Require.unit(p, "p");
        Require.unit(adjusted, "adjusted");
        Require.positive(tests, "tests");
        Require.id(adjustment, "adjustment");
    }

    /**
     * Makes the significance of a test that was run alone.
     *
     * @param test the test
     * @param p its probability
     * @return the significance, not adjusted
     */
    public static Significance single(String test, double p) {
        return new Significance(test, p, p, 1, "none");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("test", test);
        json.put("p", p);
        json.put("adjustedP", adjusted);
        json.put("tests", tests);
        json.put("adjustment", adjustment);
        return json;
    }
}
