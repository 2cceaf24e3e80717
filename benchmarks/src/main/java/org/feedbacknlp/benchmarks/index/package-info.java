/** The index beside hand-written Lucene: how fast it is written and asked, and how large it is. */
@NullMarked
package org.feedbacknlp.benchmarks.index;

import org.jspecify.annotations.NullMarked;
