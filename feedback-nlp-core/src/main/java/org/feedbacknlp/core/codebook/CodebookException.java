package org.feedbacknlp.core.codebook;

import java.io.Serial;

/** A codebook that cannot be used: one line that says where, what, and what to do. */
public final class CodebookException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    CodebookException(String message) {
        super(message.length() <= LONGEST ? message : message.substring(0, LONGEST - 1) + "…");
    }
}
