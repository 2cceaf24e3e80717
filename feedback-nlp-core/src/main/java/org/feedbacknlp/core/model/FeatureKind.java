package org.feedbacknlp.core.model;

import org.feedbacknlp.api.layer.WireName;

/** What a feature of a text is. */
public enum FeatureKind implements WireName {
    /** A word or a sign. */
    WORD,
    /** Words in a row, or a word at an end of the text. */
    RUN,
    /** Two words near each other. */
    NEAR,
    /** A word that a negator turns. */
    NEGATED,
    /** How a word is written: shouted, stretched. */
    SHAPE,
    /** A part of a word. */
    PART
}
