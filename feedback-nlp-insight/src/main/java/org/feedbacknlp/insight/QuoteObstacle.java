package org.feedbacknlp.insight;

import org.feedbacknlp.api.layer.WireName;

/** What keeps words from being shown as a quote. */
public enum QuoteObstacle implements WireName {
    /** Fewer words than a quote needs. */
    TOO_SHORT,
    /** More words than a quote may have. */
    TOO_LONG,
    /** A bracket or a quotation mark is left open. */
    LEFT_OPEN,
    /** Its first word leans on what was said before. */
    LEANS,
    /** It holds an at sign, a web address, a long run of digits or an address. */
    SUSPECT_CHARACTERS,
    /** It holds personal data. */
    PERSONAL_DATA,
    /** It is part of a quoted reply or a signature. */
    NOT_OWN_WORDS,
    /** The text was cut, and it may go on behind the cut. */
    CUT,
    /** It is called sarcasm, or the words are at odds with the score. */
    IRONY,
    /** It says nothing good. */
    NOT_POSITIVE,
    /** The respondent neither gave an NPS score of 9 or 10 nor recommends in words. */
    NO_ADVOCATE
}
