/**
 * Where a person's time is best spent: {@link org.feedbacknlp.core.review.Audit} ranks labels that look wrong,
 * {@link org.feedbacknlp.core.review.Suggestion} says which verbatims to label next. Both are deterministic.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.review;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
