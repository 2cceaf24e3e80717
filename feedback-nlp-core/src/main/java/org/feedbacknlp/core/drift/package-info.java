/**
 * Whether a model still fits what it is asked: {@link org.feedbacknlp.core.drift.Drift} compares new verbatims with the
 * {@link org.feedbacknlp.core.drift.Reference} in the model's card, without labels.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.drift;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
