package org.feedbacknlp.lucene.alert;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.lucene.Filter;

/**
 * One saved question. Immutable and thread-safe.
 *
 * @param name what it is called
 * @param rule a rule that must hold
 * @param filters conditions, all of which must hold
 */
public record Saved(String name, Optional<Rule> rule, List<Filter> filters) {
    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Saved {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        Objects.requireNonNull(rule, "rule");
        filters = List.copyOf(filters);
    }

    /** Shows the name alone. */
    @Override
    public String toString() {
        return "Saved[" + name + "]";
    }
}
