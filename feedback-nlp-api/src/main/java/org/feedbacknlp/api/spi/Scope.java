package org.feedbacknlp.api.spi;

/** What an annotator may see of a verbatim. */
public enum Scope {
    /** Text, question and language: its result for an equal text may be used again. */
    WORDS,
    /** Also id, score, date, channel, respondent, stage and segments: it runs for every verbatim. */
    VERBATIM
}
