/**
 * What is known about each respondent, planted: {@link org.feedbacknlp.corpus.plant.Planting} gives the gold verbatims
 * dates, channels, respondents, segments and scores, as {@code corpus/effects.yaml} says, so that a programme that looks for
 * findings can be checked against the truth. FastCSV writes the files because it keeps to RFC 4180.
 */
@NullMarked
package org.feedbacknlp.corpus.plant;

import org.jspecify.annotations.NullMarked;
