package org.feedbacknlp.core.model;

import java.io.Serial;

/** A model file is damaged, foreign, or of a version that this release does not read. The message says what, in one line. */
public final class ModelException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong and what to do
     */
    public ModelException(String message) {
        super(message);
    }

    /**
     * Makes the exception.
     *
     * @param message what is wrong and what to do
     * @param cause what gave it away
     */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
