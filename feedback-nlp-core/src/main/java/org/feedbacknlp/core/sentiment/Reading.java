package org.feedbacknlp.core.sentiment;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Sentiment;

/**
 * What was read in one text.
 *
 * @param whole how the respondent feels about the whole
 * @param sentences about each sentence
 * @param contributions to the whole, where somebody asked for them
 */
record Reading(Sentiment whole, List<Sentiment> sentences, Optional<Contributions> contributions) {}
