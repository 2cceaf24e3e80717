/**
 * Training: labelled examples in, a model file out, the same bytes every time. The solver is our own, because it works on all labels of an
 * example at once over the rows that the scorer uses, which no solver for one label at a time can; benchmarks compare it with liblinear.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.train;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
