/**
 * From analyses to findings. An {@link org.feedbacknlp.insight.Accumulator} takes analyses one by one and keeps counts:
 * {@link org.feedbacknlp.insight.Overview}, {@link org.feedbacknlp.insight.TopicTable}, {@link
 * org.feedbacknlp.insight.Timeline}, {@link org.feedbacknlp.insight.SegmentTable}, {@link
 * org.feedbacknlp.insight.TopicContrast}, {@link org.feedbacknlp.insight.AgreementTable}, {@link
 * org.feedbacknlp.insight.Drivers} and {@link org.feedbacknlp.insight.Quotes}; and of what calls for action {@link
 * org.feedbacknlp.insight.SignalTable}, {@link org.feedbacknlp.insight.SeverityTable}, {@link
 * org.feedbacknlp.insight.LayerShares} (effort, emotions, stages), {@link org.feedbacknlp.insight.SignalQuotes} and {@link
 * org.feedbacknlp.insight.SevereVerbatims}. {@link org.feedbacknlp.insight.topic} proposes topics from the words of comments.
 *
 * <p>Every figure comes with its n, its interval and the interval's method, and with its coverage: verbatims without a value
 * are neither zero nor neutral. Below a minimum of items the answer is "not enough" rather than a number. Where many
 * differences are looked for at once, their p-values are adjusted. Averages never mix what a respondent wrote with the number
 * beside it.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.insight;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
