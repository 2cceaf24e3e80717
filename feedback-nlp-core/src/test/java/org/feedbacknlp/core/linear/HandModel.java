package org.feedbacknlp.core.linear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.feature.Feature;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.Specs;

/** A model of one label whose weights of single words were written by hand, so that a margin can be worked out in the head. */
final class HandModel {
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    /** Reads weights such as {@code good:60 bad:-40}. */
    static LinearModel of(String written) {
        HandModel hand = new HandModel();
        for (String part : written.split(" ", -1)) {
            int colon = part.lastIndexOf(':');
            hand.weights.put(part.substring(0, colon), Integer.parseInt(part.substring(colon + 1)));
        }
        return hand.model();
    }

    private LinearModel model() {
        long[] keys =
                weights.keySet().stream().mapToLong(HandModel::key).sorted().toArray();
        byte[] bytes = new byte[keys.length];
        for (int i = 0; i < keys.length; i++) {
            for (Map.Entry<String, Integer> entry : weights.entrySet()) {
                bytes[i] = key(entry.getKey()) == keys[i] ? entry.getValue().byteValue() : bytes[i];
            }
        }
        return new LinearModel(
                "hand",
                ModelKind.MULTI,
                List.of("it"),
                Specs.of("words:1"),
                keys,
                bytes,
                new float[] {1},
                new float[] {0},
                Calibration.none(1));
    }

    private static long key(String word) {
        return new Feature(FeatureKind.WORD, List.of(word), new Span(0, 0)).key();
    }
}
