package org.feedbacknlp.core.train;

import java.util.List;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.model.Model;

/**
 * A trained model, and how good it was on what it had not seen.
 *
 * @param model the model
 * @param report what cross-validation showed
 * @param heldOut what is thought of each example, in their order, by a model and a calibration that have not seen it; empty where there
 *     were too few examples to hold any of them out
 */
public record Training(Model model, TrainingReport report, List<Prediction> heldOut) {
    /** Copies the list. */
    public Training {
        heldOut = List.copyOf(heldOut);
    }
}
