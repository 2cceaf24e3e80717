package org.feedbacknlp.core.text;

import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.jspecify.annotations.Nullable;

/** Where a document finds the layers that annotators made of it so far. */
public interface LayerSource {
    /** Has no layer. */
    LayerSource NONE = new LayerSource() {
        @Override
        public <T extends LayerValue> @Nullable T find(Layer<T> layer) {
            return null;
        }
    };

    /**
     * Returns a layer.
     *
     * @param <T> the type of its value
     * @param layer the layer
     * @return its value, or null if it is not there
     */
    <T extends LayerValue> @Nullable T find(Layer<T> layer);
}
