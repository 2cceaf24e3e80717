/** Shows documents to a provider's annotators and keeps what came of it. */
@NullMarked
package org.feedbacknlp.testkit.trial;

import org.jspecify.annotations.NullMarked;
