/** What threads share without waiting for each other. */
@NullMarked
package org.feedbacknlp.core.pool;

import org.jspecify.annotations.NullMarked;
