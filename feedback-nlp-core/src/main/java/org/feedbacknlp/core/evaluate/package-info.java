/**
 * How good a model is: {@link org.feedbacknlp.core.evaluate.Evaluation} measures one beside the right labels,
 * {@link org.feedbacknlp.core.evaluate.Comparison} two beside each other. Figures come with the interval in which the truth lies in 95
 * of 100 samples. What is random starts from a seed, and sums run in one order, so the same examples give the same bytes.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.evaluate;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
