/** Rules of a codebook as queries: the words come from postings, what they find is said by the API's own algebra. */
@NullMarked
package org.feedbacknlp.lucene.rule;

import org.jspecify.annotations.NullMarked;
