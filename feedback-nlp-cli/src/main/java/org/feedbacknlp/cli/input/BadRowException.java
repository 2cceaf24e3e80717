package org.feedbacknlp.cli.input;

import java.io.Serial;

/** One row cannot be read; the rows behind it can. The message names the place and shows nothing that the row holds. */
final class BadRowException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BadRowException(String place, String problem) {
        super(place + ": " + problem);
    }
}
