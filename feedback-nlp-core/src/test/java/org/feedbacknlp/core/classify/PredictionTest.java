package org.feedbacknlp.core.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.core.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a prediction says of its own certainty. */
class PredictionTest {
    private static Prediction of(ModelKind kind, String probabilities, String chosen) {
        double[] p = Stream.of(probabilities.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        boolean[] holds = new boolean[p.length];
        chosen.chars().filter(Character::isDigit).forEach(k -> holds[k - '0'] = true);
        List<String> labels =
                IntStream.range(0, p.length).mapToObj(k -> "l" + k).toList();
        return new Prediction(kind, labels, p, holds, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 0.7 0.2 0.1, 0, 0.7, 0.5",
        "SINGLE, 0.2 0.1 0.7, 2, 0.7, 0.5",
        "SINGLE, 0.5 0.5, 0, 0.5, 0",
        "SINGLE, 1, 0, 1, 1",
        "ORDINAL, 0.4 0.25 0.35, 1, 0.25, 0.05",
        "MULTI, 0.9 0.2 0.6, 02, 0.6, 0.2",
        "MULTI, 0.1 0.2, -, 0.8, 0.6",
        "MULTI, 0.9 0.45, 0, 0.55, 0.1",
        "MULTI, 0.3 0.05, 0, 0.3, 0.4",
        "MULTI, 1 0, 0, 1, 1"
    })
    void confidenceAndMargin(ModelKind kind, String probabilities, String chosen, double confidence, double margin) {
        Prediction prediction = of(kind, probabilities, chosen);
        assertEquals(confidence, prediction.confidence(), 1e-12);
        assertEquals(margin, prediction.margin(), 1e-12);
        List<String> expected = chosen.chars()
                .filter(Character::isDigit)
                .mapToObj(k -> "l" + (char) k)
                .toList();
        assertEquals(expected, prediction.chosen());
        assertEquals("Prediction" + expected, prediction.toString());
    }

    @Test
    void probabilitiesAreFoundByPlaceAndByName() {
        Prediction prediction = of(ModelKind.SINGLE, "0.7 0.3", "0");
        assertEquals(0.3, prediction.probability(1));
        assertEquals(0.3, prediction.probability("l1"));
        assertEquals(0, prediction.probability("no such label"));
        assertTrue(prediction.holds(0));
        assertFalse(prediction.holds(1));
        assertEquals(3, prediction.known());
        assertEquals(ModelKind.SINGLE, prediction.kind());
    }

    @Test
    void theArraysAreItsOwn() {
        double[] p = {0.7, 0.3};
        boolean[] holds = {true, false};
        Prediction prediction = new Prediction(ModelKind.SINGLE, List.of("a", "b"), p, holds, 0);
        Arrays.fill(p, 9);
        Arrays.fill(holds, false);
        assertEquals(0.7, prediction.probability(0));
        assertTrue(prediction.holds(0));
    }

    @Test
    void partsThatDoNotFitAreRefused() {
        List<String> two = List.of("a", "b");
        assertEquals(
                "there are 2 labels, 1 probabilities and 2 decisions",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Prediction(ModelKind.SINGLE, two, new double[1], new boolean[2], 0))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Prediction(ModelKind.SINGLE, two, new double[2], new boolean[3], 0));
    }
}
