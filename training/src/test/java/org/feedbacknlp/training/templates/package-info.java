@NullMarked
package org.feedbacknlp.training.templates;

import org.jspecify.annotations.NullMarked;
