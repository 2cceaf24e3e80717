package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
    private static final int MANY = 20_000;
    private static final Map<String, Double> PLANS = new LinkedHashMap<>();

    static {
        PLANS.put("free", 4.0);
        PLANS.put("team", 3.0);
        PLANS.put("enterprise", 3.0);
    }

    @Test
    void valuesAreDrawnByWeight() {
        Map<String, Integer> counts = counts(new Weights(PLANS)::pick);
        near(0.4, counts, "free");
        near(0.3, counts, "team");
        near(0.3, counts, "enterprise");
    }

    @Test
    void theFavouredHasItsOddsAndTheOthersTheirWeights() {
        Map<String, Integer> counts = counts(draw -> new Weights(PLANS).pick(draw, "team", 4));
        near(0.8, counts, "team");
        near(0.2 * 4 / 7, counts, "free");
        near(0.2 * 3 / 7, counts, "enterprise");
    }

    @Test
    void aSingleValueIsAlwaysDrawn() {
        assertEquals(Map.of("all", MANY), counts(new Weights(Map.of("all", 0.1))::pick));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aWeightIsPositive(double weight) {
        assertThrows(IllegalArgumentException.class, () -> new Weights(Map.of("free", 1.0, "team", weight)));
    }

    @Test
    void thereIsSomethingToDraw() {
        assertThrows(IllegalArgumentException.class, () -> new Weights(Map.of()));
    }

    @Test
    void laterChangesOfTheMapDoNotReachTheWeights() {
        Map<String, Double> map = new HashMap<>(Map.of("all", 1.0));
        Weights weights = new Weights(map);
        map.put("none", 5.0);
        assertEquals(Map.of("all", 1.0), weights.byValue());
        assertThrows(
                UnsupportedOperationException.class, () -> weights.byValue().clear());
    }

    private static Map<String, Integer> counts(Function<Draw, String> pick) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            counts.merge(pick.apply(Draw.of("weights " + i)), 1, Integer::sum);
        }
        return counts;
    }

    private static void near(double share, Map<String, Integer> counts, String value) {
        assertEquals(share * MANY, counts.getOrDefault(value, 0), 4 * Math.sqrt(MANY * share * (1 - share)), value);
    }
}
