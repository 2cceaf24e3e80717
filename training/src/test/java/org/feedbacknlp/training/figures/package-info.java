@NullMarked
package org.feedbacknlp.training.figures;

import org.jspecify.annotations.NullMarked;
