/**
 * Queries over the places of words: rules of a codebook, where what words find is said by the API's own algebra, and words near each other
 * or near what an analysis noted at them.
 */
@NullMarked
package org.feedbacknlp.lucene.rule;

import org.jspecify.annotations.NullMarked;
