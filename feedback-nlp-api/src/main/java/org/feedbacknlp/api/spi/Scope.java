package org.feedbacknlp.api.spi;

/** What an annotator may see of a verbatim. */
public enum Scope {
    /** Text, question, language and stage: its result for an equal text may be used again. */
    WORDS,
    /** Also id, score, date, channel, respondent and segments: it runs for every verbatim. */
    VERBATIM
}
