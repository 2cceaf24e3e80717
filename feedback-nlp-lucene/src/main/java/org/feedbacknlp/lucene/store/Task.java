package org.feedbacknlp.lucene.store;

import java.io.IOException;

/** Something to be done with files that gives something back. */
@FunctionalInterface
interface Task<T> {
    T run() throws IOException;
}
