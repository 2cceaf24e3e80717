package org.feedbacknlp.api.layer;

/** Which side a feeling is on. */
public enum Polarity implements WireName {
    /** Unhappy. */
    NEGATIVE,
    /** Told without a feeling. */
    NEUTRAL,
    /** Happy. */
    POSITIVE,
    /** Both, and neither wins. */
    MIXED
}
