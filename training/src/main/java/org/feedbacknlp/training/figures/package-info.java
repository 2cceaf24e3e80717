/** What a model is worth on a labelled set, as its card tells it. */
@NullMarked
package org.feedbacknlp.training.figures;

import org.jspecify.annotations.NullMarked;
