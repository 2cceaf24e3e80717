/** Runs the benchmarks and writes what they measured into the document. */
@NullMarked
package org.feedbacknlp.benchmarks.report;

import org.jspecify.annotations.NullMarked;
