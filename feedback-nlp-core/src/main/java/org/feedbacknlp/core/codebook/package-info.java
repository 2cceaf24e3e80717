/**
 * Codebooks: files of topics and the rules that find them. {@link org.feedbacknlp.core.codebook.Codebook} reads one and answers for it:
 * whether its examples hold, why a verbatim has a topic and why not another. An analyzer is given a codebook's file; without one it asks
 * the codebooks that ship, {@link org.feedbacknlp.core.codebook.ShippedTopics}, by the same matcher. What rules find is said in {@link
 * org.feedbacknlp.api.rule.match}.
 *
 * <p>SnakeYAML Engine reads the files: YAML is what people write by hand, and its reader is bounded and makes plain maps and texts, never
 * objects of classes that a file names.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.core.codebook;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
