/** Phrases that stand for a text: runs of words that name a thing, what is thought of it in front. */
@NullMarked
package org.feedbacknlp.core.phrase;

import org.jspecify.annotations.NullMarked;
