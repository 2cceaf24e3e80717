package org.feedbacknlp.core.linear;

import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.model.FeatureKind;

/** Is told what the features of a text add to the margin of a label. */
@FunctionalInterface
public interface ContributionListener {
    /**
     * Takes one feature.
     *
     * @param kind what it is
     * @param span where it lies in the original text
     * @param value what it adds to the margin
     */
    void contributes(FeatureKind kind, Span span, double value);
}
