package org.feedbacknlp.api;

import java.io.Serial;
import java.util.List;

/** An analyzer could not be set up as it was asked for. The message lists every problem, each with its cure. */
public final class SetupException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong, one line each, at least one
     */
    public SetupException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return one line each
     */
    public List<String> problems() {
        return problems;
    }
}
