/**
 * From characters to tokens, sentences and clauses: normalised once, tokenised once into arrays, every offset mapped back to
 * the original text. All of it is linear in the length of the text, whatever the text. Not exported.
 */
@NullMarked
package org.feedbacknlp.core.text;

import org.jspecify.annotations.NullMarked;
