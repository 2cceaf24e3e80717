package org.feedbacknlp.api;

import java.util.List;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.Span;

/**
 * What kept a label away.
 *
 * @param label the label's id
 * @param reason one line, the nearest condition that failed
 * @param near the spans that came nearest, in the order of the text
 */
public record WhyNot(String label, String reason, List<Span> near) {
    /** Checks the parts and copies the list. */
    public WhyNot {
        Require.id(label, "label");
        Objects.requireNonNull(reason, "reason");
        near = Require.list(near, "near");
    }
}
