/**
 * What respondents do or will do, in which mood, and whom else they name: rules over listed expressions, clauses and negation. Not
 * exported.
 */
@NullMarked
package org.feedbacknlp.core.signal;

import org.jspecify.annotations.NullMarked;
