package org.feedbacknlp.corpus;

import java.util.List;
import org.feedbacknlp.corpus.internal.Complaints;

/**
 * Collects the problems of one file, each with the verbatim that it is about.
 *
 * @param file the file's name
 * @param id the verbatim, empty where none is meant
 * @param all where the problems go
 */
record Problems(String file, String id, List<Problem> all) implements Complaints {
    /** Files the problems from here on under a verbatim. */
    Problems about(String verbatim) {
        return new Problems(file, verbatim, all);
    }

    @Override
    public void add(int line, String message) {
        all.add(new Problem(file, line, id, message));
    }
}
