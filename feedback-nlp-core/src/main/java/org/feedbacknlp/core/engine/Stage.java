package org.feedbacknlp.core.engine;

import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Scope;
import org.jspecify.annotations.Nullable;

/**
 * An annotator in its place in the pipeline.
 *
 * @param name its provider's name
 * @param scope what it may see
 * @param statuses of which verbatims
 * @param announced the layers that it may give
 * @param wanted those among them that are kept
 * @param wantedIn language to those that are kept of verbatims in it, where they are others
 * @param annotator the annotator
 * @param guard what watches over it; null for the engine's own
 */
record Stage(
        String name,
        Scope scope,
        Set<Status> statuses,
        Set<Layer<?>> announced,
        Set<Layer<?>> wanted,
        Map<String, Set<Layer<?>>> wantedIn,
        Annotator annotator,
        @Nullable Guard guard) {
    /** Returns the layers that it makes of verbatims in any language. */
    Set<Layer<?>> makes() {
        if (wantedIn.isEmpty()) {
            return wanted;
        }
        Set<Layer<?>> all = new LinkedHashSet<>(wanted);
        wantedIn.values().forEach(all::addAll);
        return all;
    }

    /** Returns the layers that it makes of a document. */
    Set<Layer<?>> wanted(Document document) {
        if (wantedIn.isEmpty()) {
            return wanted;
        }
        String tag = document.language().tag();
        int end = tag.indexOf('-');
        return wantedIn.getOrDefault(end < 0 ? tag : tag.substring(0, end), wanted);
    }

    /** Closes the annotator; where that fails, the others are still to be closed. */
    void close() {
        if (guard != null && guard.runaways() > 0) {
            log("provider {0} is not closed, since a call of it never ended: {1} threads", guard.runaways());
            return;
        }
        try {
            annotator.close();
        } catch (OutOfMemoryError fatal) {
            throw fatal;
        } catch (RuntimeException | Error broken) {
            log("provider {0} failed to close: {1}", broken.getClass().getName());
        }
    }

    private void log(String message, Object detail) {
        System.getLogger(Stage.class.getName()).log(Level.WARNING, message, name, detail);
    }
}
