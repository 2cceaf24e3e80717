/** Tells content from what is none: empty texts, non-answers, keys hit at random, adverts. Not exported. */
@NullMarked
package org.feedbacknlp.core.triage;

import org.jspecify.annotations.NullMarked;
