/** What respondents feel, beyond good and bad: a shipped model gives it, the sentences' sentiment may gainsay it, a rule says how strong. */
@NullMarked
package org.feedbacknlp.core.emotion;

import org.jspecify.annotations.NullMarked;
