/** From words to topics: what many verbatims speak of and no codebook knows yet. */
@Experimental
@NullMarked
package org.feedbacknlp.insight.topic;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
