/**
 * Model files: what they say of themselves, and that they are whole. {@link org.feedbacknlp.core.model.Model} is the way in.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.model;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
