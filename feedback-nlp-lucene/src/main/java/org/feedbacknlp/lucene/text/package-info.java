/**
 * From a text to the words under which it is found: folding, the words with their places, and the stream that Lucene reads
 * them from.
 */
@NullMarked
package org.feedbacknlp.lucene.text;

import org.jspecify.annotations.NullMarked;
