/**
 * Speed and accuracy of the engine beside its peers. Each benchmark reads the same texts, the corpus of this repository, and runs
 * all that it compares in one JVM start after another of the same run.
 */
@NullMarked
package org.feedbacknlp.benchmarks;

import org.jspecify.annotations.NullMarked;
