package org.feedbacknlp.api;

import java.util.List;
import java.util.Objects;
import org.feedbacknlp.api.internal.OneLine;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.Span;

/**
 * What kept a label away.
 *
 * @param label the label's id
 * @param reason the nearest condition that failed; kept as one line of at most {@value Failure#MAX_REASON} characters
 * @param near the spans that came nearest, in the order of the text
 */
public record WhyNot(String label, String reason, List<Span> near) {
    /** Checks the parts, makes the reason one line and copies the list. */
    public WhyNot {
        Require.id(label, "label");
        reason = OneLine.of(Objects.requireNonNull(reason, "reason"));
        near = Require.list(near, "near");
    }
}
