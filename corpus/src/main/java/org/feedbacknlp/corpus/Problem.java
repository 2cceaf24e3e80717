package org.feedbacknlp.corpus;

/**
 * One mistake in a file of the corpus.
 *
 * @param file the file's name
 * @param line where, from 1; 0 where the file as a whole is meant
 * @param id the verbatim, empty where none is meant
 * @param message what is wrong, one line
 */
public record Problem(String file, int line, String id, String message) {
    /** Shows the problem the way compilers do, so that an editor can jump to it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (id.isEmpty() ? "" : id + ": ") + message;
    }
}
