package org.feedbacknlp.core.codebook;

import java.io.Serial;

/** A rule that cannot be read. */
final class RuleException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Counted from 0. */
    final int offset;

    /**
     * Says what is wrong.
     *
     * @param offset where in the rule
     * @param problem what is wrong there, and what would be right
     */
    RuleException(int offset, String problem) {
        super(problem, null, false, false);
        this.offset = offset;
    }
}
