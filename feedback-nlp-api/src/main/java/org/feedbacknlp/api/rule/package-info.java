/**
 * What a rule of a codebook says, as a tree. The engine's parser makes it of text; a matcher over tokens and a query of an index are made
 * of it, so that both find the same.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.api.rule;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
