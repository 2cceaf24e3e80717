package org.feedbacknlp.core.engine;

import java.lang.System.Logger.Level;
import java.util.Set;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Scope;

/**
 * An annotator in its place in the pipeline.
 *
 * @param name its provider's name
 * @param scope what it may see
 * @param statuses of which verbatims
 * @param announced the layers that it may give
 * @param wanted those among them that are kept
 * @param annotator the annotator
 */
record Stage(
        String name,
        Scope scope,
        Set<Status> statuses,
        Set<Layer<?>> announced,
        Set<Layer<?>> wanted,
        Annotator annotator) {
    /** Closes the annotator; where that fails, the others are still to be closed. */
    void close() {
        try {
            annotator.close();
        } catch (OutOfMemoryError fatal) {
            throw fatal;
        } catch (RuntimeException | Error broken) {
            System.getLogger(Stage.class.getName())
                    .log(
                            Level.WARNING,
                            "provider {0} failed to close: {1}",
                            name,
                            broken.getClass().getName());
        }
    }
}
