/**
 * Linear models: every feature of a text finds one row, which holds the quantised weights of all outputs of all models side by side.
 * Sums are whole numbers, so neither the order of summing nor a memo changes a bit. Not exported.
 */
@NullMarked
package org.feedbacknlp.core.linear;

import org.jspecify.annotations.NullMarked;
