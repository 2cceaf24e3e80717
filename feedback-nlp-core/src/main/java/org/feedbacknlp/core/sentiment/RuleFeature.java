package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.api.layer.WireName;

/** What rules say of a passage, as numbers that a {@link Blend} weighs. Their order is part of the layout of a model. */
public enum RuleFeature implements WireName {
    /** Good opinions over the root of the length. */
    GOOD,
    /** Bad opinions over the root of the length. */
    BAD,
    /** The mean of all opinions, from -1 to 1. */
    MEAN,
    /** 1 where the good ones outweigh the bad, -1 where the bad do. */
    SIDE,
    /** The logarithm of 1 and the good opinions. */
    LOG_GOOD,
    /** The logarithm of 1 and the bad opinions. */
    LOG_BAD,
    /** There is no opinion. */
    NO_OPINION,
    /** There is a negator. */
    NEGATOR,
    /** There is a clause that weighs against another. */
    CONTRAST,
    /** What the last clause with an opinion adds up to. */
    LAST_CLAUSE,
    /** What the last sentence adds up to. */
    LAST_SENTENCE,
    /** What the first sentence adds up to. */
    FIRST_SENTENCE,
    /** What stands behind the last contrast adds up to. */
    AFTER_CONTRAST,
    /** The best opinion. */
    BEST,
    /** The worst opinion. */
    WORST,
    /** Something is asked. */
    ASKED,
    /** Something is exclaimed. */
    EXCLAIMED,
    /** The number of tokens up to forty, over forty. */
    LENGTH,
    /** The share of words in capitals. */
    SHOUTED,
    /** What negated opinions add up to. */
    TURNED,
    /** There is a clause that states a condition. */
    CONDITION,
    /** There is a clause that concedes something. */
    CONCESSION,
    /** The share of the weaker side. */
    BALANCE,
    /** The logarithm of 1 and the number of sentences. */
    SENTENCES,
    /** There is talk of what was expected. */
    EXPECTED,
    /** There is talk of what was. */
    PAST,
    /** There is a negator and no opinion. */
    NEGATOR_ALONE,
    /** All opinions are bad. */
    ONLY_BAD,
    /** All opinions are good. */
    ONLY_GOOD
}
