package org.feedbacknlp.api.spi;

import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;

/**
 * Makes an annotator of a plain classifier.
 *
 * @param name under which its labels stand
 * @param classifier the classifier
 */
record ClassifierAnnotator(String name, Classifier classifier) implements Annotator {
    @Override
    public void annotate(Document document, Annotations annotations) {
        annotations.put(Layer.LABELS, Labels.of(name, classifier.classify(document.text())));
    }

    @Override
    public void close() {
        classifier.close();
    }
}
