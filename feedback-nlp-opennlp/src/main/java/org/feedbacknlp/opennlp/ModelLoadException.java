package org.feedbacknlp.opennlp;

import java.io.Serial;

/** A model file cannot be used. The message says which file, what is wrong with it and what to do, in one line. */
public class ModelLoadException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param file the model's file name
     * @param problem what is wrong and what to do
     */
    ModelLoadException(String file, String problem) {
        super("model " + file + ": " + problem);
    }

    /**
     * Makes the exception.
     *
     * @param file the model's file name
     * @param problem what is wrong and what to do
     * @param cause what gave it away
     */
    ModelLoadException(String file, String problem, Throwable cause) {
        super("model " + file + ": " + problem, cause);
    }
}
