package org.feedbacknlp.lucene.store;

import java.io.IOException;

/** Something to be done with files. */
@FunctionalInterface
interface Task<T> {
    T run() throws IOException;
}
