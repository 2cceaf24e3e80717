package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * The clauses of a text: the parts of a sentence that can feel differently.
 *
 * @param all in the order of the text, not overlapping, none across a sentence's end
 */
public record Clauses(List<Clause> all) implements LayerValue {
    /** Copies the list. */
    public Clauses {
        all = Require.list(all, "all");
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Clause::toJson).toList();
    }

    /** What ties a clause to the one before it in the same sentence. */
    public enum Link implements WireName {
        /** It opens the sentence. */
        START,
        /** And, or, a comma or a semicolon: more of the same. */
        COORDINATION,
        /** But, however, yet: this clause weighs against the one before. */
        CONTRAST,
        /** Although, despite, even though: this clause gives way to its partner. */
        CONCESSION,
        /** If, unless, as long as: this clause states a condition. */
        CONDITION
    }

    /**
     * One clause.
     *
     * @param span where in the original text
     * @param sentence the index of its sentence, from 0
     * @param link what ties it to the clause before
     */
    public record Clause(Span span, int sentence, Link link) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the sentence index is negative
         */
        public Clause {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(link, "link");
            Require.notNegative(sentence, "sentence");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>(span.toJson());
            json.put("sentence", sentence);
            json.put("link", link.id());
            return json;
        }
    }
}
