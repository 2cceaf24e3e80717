/** How hard it was for respondents: expressions, counts of contacts and durations. Not exported. */
@NullMarked
package org.feedbacknlp.core.effort;

import org.jspecify.annotations.NullMarked;
