package org.feedbacknlp.api.spi;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;

/** A provider of a plain {@link Classifier}; its labels stand in {@link Layer#LABELS} under the provider's name. */
public interface ClassifierProvider extends AnnotatorProvider {
    /**
     * Makes the classifier. Models are loaded here.
     *
     * @param context what the engine tells a provider
     * @param options the caller's options, checked against {@link #options()}
     * @return a new, thread-safe classifier
     */
    Classifier createClassifier(ProviderContext context, Options options);

    @Override
    default Set<Layer<?>> produces() {
        return Set.of(Layer.LABELS);
    }

    @Override
    default Annotator create(ProviderContext context, Options options) {
        return new ClassifierAnnotator(name(), createClassifier(context, options));
    }
}
