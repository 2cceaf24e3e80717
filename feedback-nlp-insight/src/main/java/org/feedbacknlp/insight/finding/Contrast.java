package org.feedbacknlp.insight.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.insight.internal.Require;

/**
 * How one figure differs between two groups.
 *
 * @param name what it is about, such as a topic or {@code nps}
 * @param method how the difference is made
 * @param first the group that is looked at
 * @param second the group that it is held against
 * @param estimate the first's figure minus the second's, in their unit
 * @param significance of the difference, empty where there is not enough to test
 */
public record Contrast(
        String name, String method, Side first, Side second, Estimate estimate, Optional<Significance> significance)
        implements Finding {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name or the method is blank, or the two figures have different units
     */
    public Contrast {
        Require.id(name, "name");
        Require.id(method, "method");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(significance, "significance");
        if (first.metric().unit() != second.metric().unit()) {
            throw new IllegalArgumentException("the sides have different units");
        }
    }

    /**
     * Replaces the significance, once it is known how many tests ran at once.
     *
     * @param adjusted the new one
     * @return the same contrast with it
     */
    public Contrast with(Significance adjusted) {
        return new Contrast(name, method, first, second, estimate, Optional.of(adjusted));
    }

    /** Returns both sides' together. */
    @Override
    public Coverage coverage() {
        return first.metric().coverage().plus(second.metric().coverage());
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = FindingTree.of(this);
        json.put("first", first.toJson());
        json.put("second", second.toJson());
        significance.ifPresent(found -> json.put("significance", found.toJson()));
        return json;
    }

    /**
     * One group with its figure.
     *
     * @param label the group, such as a segment's value
     * @param metric its figure
     */
    public record Side(String label, Metric metric) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the label is blank
         */
        public Side {
            Require.id(label, "label");
            Objects.requireNonNull(metric, "metric");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("label", label);
            json.put("metric", metric.toJson());
            return json;
        }
    }
}
