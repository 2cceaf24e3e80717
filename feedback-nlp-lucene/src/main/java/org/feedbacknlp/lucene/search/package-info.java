/** From a request and a searcher to a result: filters, order and pages, facets, and the spans that matched. */
@NullMarked
package org.feedbacknlp.lucene.search;

import org.jspecify.annotations.NullMarked;
