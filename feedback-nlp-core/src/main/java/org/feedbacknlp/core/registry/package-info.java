/**
 * Several versions of models in one process: one serves, it is swapped while texts come in, and a new one runs beside it until its labels
 * are seen to be better.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.registry;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
