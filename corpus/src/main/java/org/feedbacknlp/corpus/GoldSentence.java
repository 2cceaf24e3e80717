package org.feedbacknlp.corpus;

import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Span;

/**
 * One sentence, and what it says.
 *
 * @param span where in the text, without the white space around it
 * @param sentiment what this sentence says, whatever the others do
 */
public record GoldSentence(Span span, Polarity sentiment) {}
