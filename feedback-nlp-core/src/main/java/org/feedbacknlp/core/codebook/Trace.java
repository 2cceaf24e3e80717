package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Span;

/**
 * What a part of a rule found in one verbatim, and why nothing where it found nothing.
 *
 * @param rule the part as it is written
 * @param role what it is to the rule around it
 * @param holds whether it holds
 * @param spans what it found, in the order of the text
 * @param reason why it does not hold; empty where it does
 * @param parts the parts that it is made of
 */
public record Trace(
        String rule, Role role, boolean holds, List<Span> spans, Optional<String> reason, List<Trace> parts) {
    /** Copies the lists. */
    public Trace {
        spans = List.copyOf(spans);
        parts = List.copyOf(parts);
    }

    /** What a part is to the rule around it. */
    public enum Role {
        /** What is looked for. */
        WANTED,
        /** What keeps the rule from holding, or a place from being found, where it is there. */
        UNWANTED
    }
}
