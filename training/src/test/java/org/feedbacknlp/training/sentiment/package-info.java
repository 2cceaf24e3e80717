@NullMarked
package org.feedbacknlp.training.sentiment;

import org.jspecify.annotations.NullMarked;
