package org.feedbacknlp.core.classify;

import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.model.FeatureKind;

/**
 * What one feature of a text adds to the logit of a label.
 *
 * @param kind what the feature is
 * @param span where it lies in the original text, in UTF-16 code units
 * @param value what it adds; below 0 speaks against the label
 */
public record Contribution(FeatureKind kind, Span span, double value) {}
