/** What the benchmarks read: the corpus of this repository, and labelled files that a caller names. */
@NullMarked
package org.feedbacknlp.benchmarks.data;

import org.jspecify.annotations.NullMarked;
