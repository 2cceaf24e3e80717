/**
 * What a rule finds in a text, said once for whoever knows where words stand: the engine's matcher over tokens and an index's postings both
 * hand in {@link org.feedbacknlp.api.rule.match.Places}, and so find the same.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.api.rule.match;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
