/**
 * Model files: what they say of themselves, and that they are whole. {@link org.feedbacknlp.core.model.Model} is the way in.
 */
@NullMarked
package org.feedbacknlp.core.model;

import org.jspecify.annotations.NullMarked;
