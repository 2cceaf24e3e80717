/** How right, beside the peers. */
@NullMarked
package org.feedbacknlp.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
