/**
 * Accumulators.
 */
@NullMarked
package org.feedbacknlp.insight;

import org.jspecify.annotations.NullMarked;
