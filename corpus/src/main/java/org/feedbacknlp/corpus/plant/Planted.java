package org.feedbacknlp.corpus.plant;

import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.GoldVerbatim;

/**
 * A gold verbatim as a survey would deliver it.
 *
 * @param gold the text and its labels
 * @param verbatim the text with date, channel, respondent, segments and score
 * @param misread whether the respondent turned the scale round, so that score and words disagree
 */
public record Planted(GoldVerbatim gold, Verbatim verbatim, boolean misread) {}
