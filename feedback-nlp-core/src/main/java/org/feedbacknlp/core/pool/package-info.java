/** What threads share without waiting for each other, and work that one of them does ahead of the others. */
@NullMarked
package org.feedbacknlp.core.pool;

import org.jspecify.annotations.NullMarked;
