/** Factors of large sparse matrices. */
@NullMarked
package org.feedbacknlp.core.algebra;

import org.jspecify.annotations.NullMarked;
