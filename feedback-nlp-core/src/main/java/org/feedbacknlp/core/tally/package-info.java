/** Counts of labels that are right, given and wanted: what training chooses by and evaluation reports. */
@NullMarked
package org.feedbacknlp.core.tally;

import org.jspecify.annotations.NullMarked;
