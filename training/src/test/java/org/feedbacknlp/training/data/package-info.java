@NullMarked
package org.feedbacknlp.training.data;

import org.jspecify.annotations.NullMarked;
