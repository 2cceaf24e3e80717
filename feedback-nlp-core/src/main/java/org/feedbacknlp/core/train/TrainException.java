package org.feedbacknlp.core.train;

import java.io.Serial;

/** A model cannot be trained from these examples. The message says why and what to do, in one line. */
public final class TrainException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    TrainException(String message) {
        super(message);
    }
}
