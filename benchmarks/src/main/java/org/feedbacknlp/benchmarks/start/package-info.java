/** What JMH does not show, since it warms up: the start, the way to full speed, memory, and batches. */
@NullMarked
package org.feedbacknlp.benchmarks.start;

import org.jspecify.annotations.NullMarked;
