package org.feedbacknlp.corpus;

import java.io.Serial;
import java.util.List;

/** A file of the corpus cannot be used as it is. The message shows the first problem and how many there are. */
public final class CorpusException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final transient List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong, at least one
     */
    public CorpusException(List<Problem> problems) {
        super(summary(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return all problems in the order of the files
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String summary(List<Problem> problems) {
        String count = problems.size() == 1 ? "1 problem: " : problems.size() + " problems, the first: ";
        String message = count + problems.get(0);
        return message.substring(0, Math.min(LONGEST, message.length()));
    }
}
