/**
 * Verbatims that the project's authors wrote, with their gold labels: {@link org.feedbacknlp.corpus.Corpus} reads them from
 * the repository's folder {@code corpus}. No method takes or returns {@code null}; all values are immutable and safe to
 * share between threads. Offsets are UTF-16 code units.
 */
@NullMarked
package org.feedbacknlp.corpus;

import org.jspecify.annotations.NullMarked;
