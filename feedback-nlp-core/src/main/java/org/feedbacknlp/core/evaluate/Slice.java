package org.feedbacknlp.core.evaluate;

import org.feedbacknlp.api.layer.WireName;

/**
 * A kind of verbatim on which models tend to be better or worse than on others. Only the respondent's own words count; small words are
 * those of the text's language.
 */
public enum Slice implements WireName {
    /** One to five words, or none. */
    UP_TO_5_WORDS,
    /** Six to fifteen words. */
    UP_TO_15_WORDS,
    /** Sixteen to forty words. */
    UP_TO_40_WORDS,
    /** More than forty words. */
    OVER_40_WORDS,
    /** Something is negated: not, never, without. */
    NEGATION,
    /** Something weighs against what stands beside it: but, however, although. */
    CONTRAST,
    /** A question mark. */
    QUESTION,
    /** An emoji, or a face made of punctuation. */
    EMOJI,
    /** Half of the words of two letters or more are written in capitals, and there are two such words at least. */
    SHOUTING,
    /** The model knows nothing in the text. */
    NO_KNOWN_WORD
}
