package org.feedbacknlp.cli.input;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An input as a whole cannot be read: a missing file, a wrong charset, a column that is not there. The message is one line. */
public final class InputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong, where, and what to do
     */
    public InputException(String message) {
        this(message, null);
    }

    /**
     * Makes the exception.
     *
     * @param message what is wrong, where, and what to do
     * @param cause what the platform said, or null
     */
    public InputException(String message, @Nullable Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
    }
}
