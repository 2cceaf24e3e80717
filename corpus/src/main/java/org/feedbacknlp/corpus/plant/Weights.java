package org.feedbacknlp.corpus.plant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values with how often each is drawn.
 *
 * @param byValue positive weights, in no unit, in the order of the file
 */
public record Weights(Map<String, Double> byValue) {
    /**
     * Checks and copies the weights.
     *
     * @throws IllegalArgumentException if there is none, or one is not positive
     */
    public Weights {
        byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
        if (byValue.isEmpty() || byValue.values().stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException("weights must be positive");
        }
    }

    String pick(Draw draw) {
        return pick(draw, byValue);
    }

    /** Draws one value with given odds against all the others together, whose weights among themselves hold. */
    String pick(Draw draw, String favoured, double odds) {
        if (draw.chance(odds / (1 + odds))) {
            return favoured;
        }
        Map<String, Double> others = new LinkedHashMap<>(byValue);
        others.remove(favoured);
        return pick(draw, others);
    }

    private static String pick(Draw draw, Map<String, Double> weights) {
        double left = draw.unit() * weights.values().stream().reduce(0.0, Double::sum);
        String last = "";
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            last = entry.getKey();
            left -= entry.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }
}
