/** Asks trained models: one by one, with every contribution to every label, or side by side as a layer of an analysis. */
@NullMarked
package org.feedbacknlp.core.classify;

import org.jspecify.annotations.NullMarked;
