package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Estimates of shares that can be believed, and such as cannot. */
class ShiftTest {
    private static final List<String> LABELS = List.of("bad", "good");
    private static final double[] OLD = {0.5, 0.5};

    /** Probabilities of a calibrated model of two labels, where so many texts of all are bad. */
    private static double[][] calibrated(Random random, int texts, double bad) {
        double[][] seen = new double[texts][];
        for (int i = 0; i < texts; i++) {
            double logit = random.nextGaussian() * 1.5 + (random.nextDouble() < bad ? -1.125 : 1.125);
            double good = 1 / (1 + Math.exp(-logit));
            seen[i] = new double[] {1 - good, good};
        }
        return seen;
    }

    private static double[][] alike(int texts, double bad) {
        double[][] seen = new double[texts][];
        Arrays.fill(seen, new double[] {bad, 1 - bad});
        return seen;
    }

    @SeededTest
    void sharesThatMovedAreFoundAndBelieved(long seed) {
        Shift shift = Shift.of(ModelKind.SINGLE, LABELS, calibrated(new Random(seed), 2000, 0.8), OLD);
        assertTrue(shift.believed(), () -> "seed " + seed + ": " + shift.warnings());
        assertEquals(0.8, shift.now().get(0), 0.08, () -> "seed " + seed);
    }

    @SeededTest
    void sharesThatStayedAreLeft(long seed) {
        Shift shift = Shift.of(ModelKind.SINGLE, LABELS, calibrated(new Random(seed), 300, 0.5), OLD);
        assertFalse(shift.believed(), () -> "seed " + seed + ": " + shift.now());
        assertTrue(shift.warnings().get(0).contains("hardly any better"), () -> "seed " + seed);
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "MULTI"})
    void aLabelThatWouldVanishThoughTheModelSeesItIsNotBelieved(ModelKind kind) {
        Shift shift = Shift.of(kind, LABELS, alike(500, 0.3), OLD);
        assertFalse(shift.believed());
        assertTrue(shift.now().get(0) < 0.01, () -> "shares " + shift.now());
        assertTrue(
                shift.warnings().stream().anyMatch(warning -> warning.startsWith("label bad would hold")),
                () -> "warnings " + shift.warnings());
    }

    @Test
    void fewTextsAreBelievedWithAWarning() {
        Shift shift = Shift.of(ModelKind.SINGLE, LABELS, calibrated(new Random(1), 150, 0.9), OLD);
        assertTrue(shift.believed(), () -> "warnings " + shift.warnings());
        assertEquals(1, shift.warnings().size());
    }

    @Test
    void ofNoTextsNothingIsTold() {
        Shift shift = Shift.of(ModelKind.SINGLE, LABELS, new double[0][], OLD);
        assertEquals(OLD[0], shift.now().get(0));
    }
}
