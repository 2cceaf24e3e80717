/**
 * Asks trained models: one by one, with every contribution to every label, or side by side as a layer of an analysis.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.classify;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
