/** Where on the journey respondents stand. Not exported. */
@NullMarked
package org.feedbacknlp.core.stage;

import org.jspecify.annotations.NullMarked;
