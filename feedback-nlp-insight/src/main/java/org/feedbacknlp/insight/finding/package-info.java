/**
 * What many analyses show: a {@link org.feedbacknlp.insight.finding.Finding} with its {@link
 * org.feedbacknlp.insight.finding.Estimate}, {@link org.feedbacknlp.insight.finding.Interval} and {@link
 * org.feedbacknlp.insight.finding.Coverage}. Too few cases are a value of their own, never a number. All are immutable, safe
 * to share between threads, and give themselves as a tree that any JSON library can write.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.insight.finding;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
