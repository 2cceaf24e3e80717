package org.feedbacknlp.core.registry;

import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.model.Model;

/**
 * A model that is ready to answer.
 *
 * @param id the beginning of its digest
 * @param classifier answers
 */
record Version(String id, Classifier classifier) {
    private static final int DIGITS = 12;

    static Version of(Model model) {
        return new Version(model.digest().substring(0, DIGITS), Classifier.of(model));
    }
}
