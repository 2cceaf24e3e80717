/** What is like what: words for those who type, verbatims that were written twice. */
@NullMarked
package org.feedbacknlp.lucene.like;

import org.jspecify.annotations.NullMarked;
