@NullMarked
package org.feedbacknlp.training.emotion;

import org.jspecify.annotations.NullMarked;
