package org.feedbacknlp.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.lucene.alert.Saved;
import org.feedbacknlp.lucene.alert.Watches;

/**
 * Saved questions that every new analysis is held against, so that what they ask for is known the moment it comes in:
 *
 * <pre>{@code
 * Alerts alerts = Alerts.builder()
 *         .add("late-and-angry", late, Filter.is(IndexField.SENTIMENT, "negative"), Filter.scores(0, 6))
 *         .add("outage", Filter.is(IndexField.TOPIC, "outage"))
 *         .build();
 * for (Alert alert : alerts.match(analysis)) {
 *     notify(alert.name(), analysis);
 * }
 * }</pre>
 *
 * <p>An alert is set off by exactly what a {@link SearchRequest} of the same rule and filters finds in an index that holds the analysis,
 * with the same spans, with two exceptions: the open words of a rule may stand for any number of words, and a rule's condition on a value
 * of more than 256 UTF-16 code units looks at all of it. No index is needed. All alerts look at one reading of the text; the time grows
 * with its length and with the number of alerts. The rules may have 200,000 parts in all.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the number of alerts alone.
 */
public final class Alerts {
    private final Watches watches;

    private Alerts(Watches watches) {
        this.watches = watches;
    }

    /**
     * Starts without alerts.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the alerts are called.
     *
     * @return an unmodifiable list, in the order in which they were added
     */
    public List<String> names() {
        return watches.names();
    }

    /**
     * Finds the alerts that an analysis sets off.
     *
     * @param analysis the analysis; its verbatim needs no id
     * @return an unmodifiable list, in the order in which they were added
     * @throws IllegalArgumentException if an index would refuse the analysis for the name of a segment or model, or for tokens that are
     *     out of order; the message shows nothing of the verbatim
     */
    public List<Alert> match(Analysis analysis) {
        return watches.match(Objects.requireNonNull(analysis, "analysis"));
    }

    @Override
    public String toString() {
        return "Alerts[" + watches.names().size() + "]";
    }

    /** Collects {@link Alerts}. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Saved> saved = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds an alert for what a rule holds in and all filters keep.
         *
         * @param name what it is called
         * @param rule the rule; it refers to no other
         * @param filters the filters
         * @return this
         * @throws IllegalArgumentException if the name is blank or taken
         */
        public Builder add(String name, Rule rule, Filter... filters) {
            return put(new Saved(name, Optional.of(rule), List.of(filters)));
        }

        /**
         * Adds an alert for what all filters keep.
         *
         * @param name what it is called
         * @param filters at least one
         * @return this
         * @throws IllegalArgumentException if the name is blank or taken, or there is no filter
         */
        public Builder add(String name, Filter... filters) {
            if (filters.length == 0) {
                throw new IllegalArgumentException(
                        "an alert needs a rule or a filter: every analysis would set it off");
            }
            return put(new Saved(name, Optional.empty(), List.of(filters)));
        }

        private Builder put(Saved alert) {
            if (saved.putIfAbsent(alert.name(), alert) != null) {
                throw new IllegalArgumentException(
                        "there is an alert of that name already: give each a name of its own");
            }
            return this;
        }

        /**
         * Makes the alerts.
         *
         * @return new alerts
         * @throws IllegalArgumentException if a rule refers to another one, or the rules have too many parts
         */
        public Alerts build() {
            return new Alerts(new Watches(List.copyOf(saved.values())));
        }
    }
}
