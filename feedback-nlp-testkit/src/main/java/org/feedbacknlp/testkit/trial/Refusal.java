package org.feedbacknlp.testkit.trial;

import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Annotations;

/** Refuses whatever an annotator gives, as an engine refuses a layer that was not announced. */
final class Refusal implements Annotations {
    @Override
    public <T extends LayerValue> void put(Layer<T> layer, T value) {
        throw new IllegalArgumentException("layer " + layer + " is refused");
    }

    @Override
    public void absent(Layer<?> layer, String reason) {
        throw new IllegalArgumentException("layer " + layer + " is refused");
    }
}
