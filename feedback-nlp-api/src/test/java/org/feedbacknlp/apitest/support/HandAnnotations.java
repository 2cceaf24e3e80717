package org.feedbacknlp.apitest.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Annotations;

/**
 * Keeps what an annotator gives.
 *
 * @param given the layers that are there
 * @param excused why others are not
 */
public record HandAnnotations(Map<Layer<?>, LayerValue> given, Map<Layer<?>, String> excused) implements Annotations {
    /** Nothing yet. */
    public HandAnnotations() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    @Override
    public <T extends LayerValue> void put(Layer<T> layer, T value) {
        given.put(layer, value);
    }

    @Override
    public void absent(Layer<?> layer, String reason) {
        excused.put(layer, reason);
    }
}
