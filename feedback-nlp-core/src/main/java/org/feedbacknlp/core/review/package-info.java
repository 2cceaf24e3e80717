/**
 * Where a person's time is best spent: {@link org.feedbacknlp.core.review.Audit} ranks labels that look wrong,
 * {@link org.feedbacknlp.core.review.Suggestion} says which verbatims to label next. Both are deterministic.
 */
@NullMarked
package org.feedbacknlp.core.review;

import org.jspecify.annotations.NullMarked;
