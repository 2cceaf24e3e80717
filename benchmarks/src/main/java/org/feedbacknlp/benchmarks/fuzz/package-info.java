/** Hostile input made at random for as long as one likes, with a seed that makes it again. */
@NullMarked
package org.feedbacknlp.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
