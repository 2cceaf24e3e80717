package org.feedbacknlp.insight;

import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;

/**
 * Whether a verbatim was looked at for a layer, so that its absence means that there is nothing of it. Engines tell the two kinds of absence
 * apart by their reasons alone: one that ends in "found" ("nothing found", "no emotion found") was looked for in vain; any other (no words for
 * its language, an empty text, an annotator that failed) was not looked for.
 */
final class Sought {
    private static final String IN_VAIN = "found";

    private Sought() {}

    /** Tells whether the layer is there, or was looked for in vain. */
    static boolean in(Analysis analysis, Layer<?> layer) {
        return analysis.get(layer).isPresent()
                || analysis.absence(layer)
                        .filter(reason -> reason.endsWith(IN_VAIN))
                        .isPresent();
    }
}
