package org.feedbacknlp.api.layer;

/** Where on the journey a customer stands. */
public enum Stage implements WireName {
    /** Setting up, first steps. */
    ONBOARDING,
    /** Using it. */
    ADOPTION,
    /** Getting help. */
    SUPPORT,
    /** Renewing, leaving or buying more. */
    RENEWAL
}
