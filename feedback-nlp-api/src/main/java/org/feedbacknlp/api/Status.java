package org.feedbacknlp.api;

import org.feedbacknlp.api.layer.WireName;

/** What triage found a verbatim to be. Only {@link #CONTENT} is analysed further, but by annotators that say otherwise. */
public enum Status implements WireName {
    /** Says something. */
    CONTENT,
    /** Holds no visible character. */
    EMPTY,
    /** A non-answer such as "n/a" or "no comment". */
    NOT_MEANINGFUL,
    /** Keys hit at random. */
    GIBBERISH,
    /** An advert, a chain letter, a list of links. */
    SPAM
}
