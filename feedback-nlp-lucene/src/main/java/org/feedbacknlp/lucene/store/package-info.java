/** The folder of an index, held open: one thread that writes, searchers that read, and errors told plainly. */
@NullMarked
package org.feedbacknlp.lucene.store;

import org.jspecify.annotations.NullMarked;
