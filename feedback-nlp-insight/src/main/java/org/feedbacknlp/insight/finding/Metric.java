package org.feedbacknlp.insight.finding;

import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.insight.internal.Require;

/**
 * One figure for a group of verbatims, such as their NPS.
 *
 * @param name what it is, such as {@code nps}
 * @param unit what it is counted in
 * @param method how it is made of the items
 * @param coverage of how many items it speaks
 * @param estimate the figure
 */
public record Metric(String name, Unit unit, String method, Coverage coverage, Estimate estimate) implements Finding {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name or the method is blank
     */
    public Metric {
        Require.id(name, "name");
        Objects.requireNonNull(unit, "unit");
        Require.id(method, "method");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(estimate, "estimate");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = FindingTree.of(this);
        json.put("unit", unit.id());
        return json;
    }
}
