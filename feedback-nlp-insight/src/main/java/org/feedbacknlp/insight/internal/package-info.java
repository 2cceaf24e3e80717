/** Argument checks that the packages share. Not exported. */
@NullMarked
package org.feedbacknlp.insight.internal;

import org.jspecify.annotations.NullMarked;
