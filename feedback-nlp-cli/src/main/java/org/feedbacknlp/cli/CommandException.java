package org.feedbacknlp.cli;

import java.io.Serial;

/** A command cannot do what it was asked for. The message is one line that says why and what to do. */
final class CommandException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
