/** What stands in an index under which name: the schema, its version, and how an analysis becomes a document. */
@NullMarked
package org.feedbacknlp.lucene.schema;

import org.jspecify.annotations.NullMarked;
