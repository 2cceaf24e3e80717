package org.feedbacknlp.core.model;

import org.feedbacknlp.api.layer.WireName;

/** How the labels of a model relate. */
public enum ModelKind implements WireName {
    /** Each text has one label. */
    SINGLE,
    /** Each text has any number of labels. */
    MULTI,
    /** Each text has one label, and labels have an order, such as scores. */
    ORDINAL
}
