package org.feedbacknlp.api;

import java.io.Serial;
import java.util.List;
import org.feedbacknlp.api.internal.OneLine;
import org.feedbacknlp.api.internal.Require;

/** An analyzer could not be set up as it was asked for. The message lists every problem, each with its cure. */
public final class SetupException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, a line each; part of the serial form. */
    private final String[] problems;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong, at least one; each is kept as one line of at most {@value Failure#MAX_REASON} characters
     * @throws IllegalArgumentException if there is no problem
     */
    public SetupException(List<String> problems) {
        this(Require.list(problems, "problems").stream().map(OneLine::of).toArray(String[]::new));
    }

    private SetupException(String... lines) {
        super(String.join("; ", lines));
        if (lines.length == 0) {
            throw new IllegalArgumentException("problems is empty");
        }
        problems = lines;
    }

    /**
     * Returns what is wrong.
     *
     * @return an unmodifiable list, one line each
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
