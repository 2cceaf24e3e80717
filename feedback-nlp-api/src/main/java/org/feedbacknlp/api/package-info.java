/**
 * The entry point, {@link org.feedbacknlp.api.FeedbackAnalyzer}, with what goes in ({@link
 * org.feedbacknlp.api.Verbatim}) and what comes out ({@link org.feedbacknlp.api.Analysis}). No method takes or returns
 * {@code null}; all values are immutable and safe to share between threads. Offsets are UTF-16 code units into the
 * original text.
 *
 * @since 0.1
 */
@Stable
@NullMarked
package org.feedbacknlp.api;

import org.feedbacknlp.api.stability.Stable;
import org.jspecify.annotations.NullMarked;
