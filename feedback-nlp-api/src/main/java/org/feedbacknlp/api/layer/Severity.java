package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * How bad a complaint is, by what happened rather than by how loudly it is told. Absent where nothing is complained about.
 *
 * @param level S1 (worst) to S4
 * @param reasons ids such as {@code outage}, {@code data-loss}, {@code repeat-contact}; never empty
 * @param evidence the spans that made it, in the order of the text
 */
public record Severity(Level level, List<String> reasons, List<Evidence> evidence) implements LayerValue {
    /**
     * Checks the parts and copies the lists.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Severity {
        Objects.requireNonNull(level, "level");
        reasons = Require.list(reasons, "reasons");
        evidence = Require.list(evidence, "evidence");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("severity needs a reason");
        }
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", level.name());
        json.put("reasons", reasons);
        json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
        return json;
    }

    /** Four levels, worst first. */
    public enum Level {
        /** Danger, exposed or lost data, money taken, the law, everything down. */
        S1,
        /** Cannot go on, locked out, contacted again and again, a deadline missed. */
        S2,
        /** A clear defect with limited harm. */
        S3,
        /** A small annoyance. */
        S4
    }
}
