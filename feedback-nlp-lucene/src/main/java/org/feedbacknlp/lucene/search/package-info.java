/**
 * From what is asked of one state of an index to the answer: hits in order and pages, counts, scores by value and by the calendar, the spans
 * that matched and their context, words that set verbatims apart; all within a time.
 */
@NullMarked
package org.feedbacknlp.lucene.search;

import org.jspecify.annotations.NullMarked;
