package org.feedbacknlp.api.layer;

/** What customers say they feel. */
public enum Emotion implements WireName {
    /** Glad about something. */
    JOY,
    /** Thankful to somebody. */
    GRATITUDE,
    /** Impressed by somebody or something. */
    ADMIRATION,
    /** Outraged. */
    ANGER,
    /** Irritated. */
    ANNOYANCE,
    /** Let down: it was to be better. */
    DISAPPOINTMENT,
    /** Sad, hurt, sorry. */
    SADNESS,
    /** Afraid or worried. */
    FEAR,
    /** Does not understand. */
    CONFUSION,
    /** Did not expect it, for better or worse. */
    SURPRISE
}
