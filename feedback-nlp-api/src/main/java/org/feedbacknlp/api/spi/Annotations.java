package org.feedbacknlp.api.spi;

import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;

/** Takes what an annotator found in one document. Used inside {@link Annotator#annotate} only. */
public interface Annotations {
    /**
     * Gives a layer. One that is not sound costs the text this layer, and the analysis says so: spans that reach beyond the text or
     * split a surrogate pair, or more labels than {@link org.feedbacknlp.api.Limits#labels()}.
     *
     * @param <T> the type of its value
     * @param layer one of the layers that the provider produces
     * @param value what was found
     * @throws IllegalArgumentException if the provider does not produce the layer, or gave it already
     */
    <T extends LayerValue> void put(Layer<T> layer, T value);

    /**
     * Says why there is no such layer in this document. A layer that is neither given nor excused is absent as "nothing found".
     *
     * @param layer one of the layers that the provider produces
     * @param reason one line without any of the verbatim
     * @throws IllegalArgumentException if the provider does not produce the layer
     */
    void absent(Layer<?> layer, String reason);
}
