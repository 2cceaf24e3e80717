package org.feedbacknlp.insight;

import org.feedbacknlp.api.layer.WireName;

/** Why a quote may be shown. Each is given only where it was looked at: a missing layer gives no reason. */
public enum QuoteReason implements WireName {
    /** Neither too short to say something nor too long to read. */
    LENGTH,
    /** It begins and ends with a sentence, and no bracket or quotation mark is left open. */
    WHOLE_SENTENCES,
    /** Its first word does not lean on what was said before; looked at in languages with a list of such words. */
    STANDS_ALONE,
    /** The topic and the feeling about it, or the signal, are told with high confidence. */
    SURE,
    /** The sentence itself feels as the respondent feels about the topic. */
    SAME_POLARITY,
    /** Personal data was looked for by an annotator, and none overlaps it. */
    NO_PERSONAL_DATA,
    /** It holds no at sign, no web address and no long run of digits. */
    NO_SUSPECT_CHARACTERS,
    /** It is not part of a quoted reply or a signature. */
    OWN_WORDS,
    /** The text was read to its end, or this part lies well before the cut. */
    NOT_CUT,
    /** No classifier calls it sarcasm, and the words are not at odds with the score. */
    NO_IRONY_KNOWN
}
