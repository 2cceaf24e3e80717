package org.feedbacknlp.api;

import java.io.Serial;
import java.util.Objects;

/** A batch was cancelled, its analyzer closed, or its consuming thread interrupted (whose flag is then still set). */
public final class CancelledException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param reason who ended it
     */
    public CancelledException(String reason) {
        super(Objects.requireNonNull(reason, "reason"));
    }
}
