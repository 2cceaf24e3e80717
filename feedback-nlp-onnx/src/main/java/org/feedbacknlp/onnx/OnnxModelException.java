package org.feedbacknlp.onnx;

import java.io.Serial;

/** A network or its vocabulary cannot be used. The message says which file, what is wrong and what to do, in one line. */
public final class OnnxModelException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param file the file's name
     * @param problem what is wrong and what to do
     */
    OnnxModelException(String file, String problem) {
        super("model " + file + ": " + problem);
    }

    /**
     * Makes the exception.
     *
     * @param file the file's name
     * @param problem what is wrong and what to do
     * @param cause what gave it away
     */
    OnnxModelException(String file, String problem, Throwable cause) {
        super("model " + file + ": " + problem, cause);
    }
}
