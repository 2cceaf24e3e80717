/**
 * The query language: from what somebody typed to signs, from signs to a tree, from the tree to a query of Lucene's. Linear
 * in the length of the query, within {@link org.feedbacknlp.lucene.QueryLimits}.
 */
@NullMarked
package org.feedbacknlp.lucene.query;

import org.jspecify.annotations.NullMarked;
