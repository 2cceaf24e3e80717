package org.feedbacknlp.cli.output;

import java.io.IOException;
import org.feedbacknlp.api.Outcome;

/** Takes outcomes, in order. Not thread-safe. */
public interface Sink extends AutoCloseable {
    /**
     * Takes an outcome.
     *
     * @param outcome what became of an item
     * @throws IOException if it cannot be written
     */
    void accept(Outcome outcome) throws IOException;

    /**
     * Completes what was written; called once, behind the last outcome. Without it what was written does not count.
     *
     * @throws IOException if it cannot be completed
     */
    default void finish() throws IOException {}

    /**
     * Lets go of files.
     *
     * @throws IOException if the last of it cannot be written
     */
    @Override
    void close() throws IOException;
}
