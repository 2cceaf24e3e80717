package org.feedbacknlp.corpus.internal;

/** Takes what is wrong with a file, so that its author sees all of it at once. */
@FunctionalInterface
public interface Complaints {
    /**
     * Takes one complaint.
     *
     * @param line the line in the file, from 1; 0 where the file as a whole is meant
     * @param message one line
     */
    void add(int line, String message);
}
