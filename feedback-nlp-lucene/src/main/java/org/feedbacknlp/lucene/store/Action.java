package org.feedbacknlp.lucene.store;

import java.io.IOException;

/** Something to be done with files that gives nothing back. */
@FunctionalInterface
interface Action {
    void run() throws IOException;
}
