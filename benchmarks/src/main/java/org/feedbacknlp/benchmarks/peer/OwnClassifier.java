package org.feedbacknlp.benchmarks.peer;

import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.model.Model;

/** Our classifier, which asks one model without the rest of an analysis. */
public final class OwnClassifier implements Peer {
    private final Classifier classifier;

    /**
     * Makes the classifier.
     *
     * @param model the model, whose texts have one label each
     */
    public OwnClassifier(Model model) {
        classifier = Classifier.of(model);
    }

    @Override
    public String label(String text) {
        Prediction prediction = classifier.predict(Verbatim.of(text));
        int k = 0;
        while (!prediction.holds(k)) {
            k++;
        }
        return prediction.labels().get(k);
    }
}
