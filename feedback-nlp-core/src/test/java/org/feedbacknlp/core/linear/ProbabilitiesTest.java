package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Margins become probabilities by slope and offset, then by softmax or by a logistic function each. */
class ProbabilitiesTest {
    private static final double CLOSE = 1e-4;

    private static float[] floats(Random random, int count, double size) {
        float[] floats = new float[count];
        for (int k = 0; k < count; k++) {
            floats[k] = (float) (size * random.nextGaussian());
        }
        return floats;
    }

    @SeededTest
    void areThoseOfTheExactFunctions(long seed) {
        Random random = new Random(seed);
        int labels = 1 + random.nextInt(20);
        Calibration calibration =
                new Calibration(floats(random, labels, 2), floats(random, labels, 1), floats(random, labels, 1), false);
        double[] margins = random.doubles(labels, -5, 5).toArray();
        double[] logits = new double[labels];
        Arrays.setAll(logits, k -> calibration.slope(k) * margins[k] + calibration.offset(k));
        double sum = Arrays.stream(logits).map(StrictMath::exp).sum();
        for (ModelKind kind : ModelKind.values()) {
            double[] found = margins.clone();
            Probabilities.of(calibration, kind, found);
            double[] exact = Arrays.stream(logits)
                    .map(
                            kind == ModelKind.MULTI
                                    ? logit -> 1 / (1 + StrictMath.exp(-logit))
                                    : logit -> StrictMath.exp(logit) / sum)
                    .toArray();
            assertArrayEquals(exact, found, CLOSE, kind + ", seed " + seed);
            assertTrue(
                    kind == ModelKind.MULTI || Math.abs(1 - Arrays.stream(found).sum()) < 1e-12, "sum");
        }
    }

    /** A margin is at most a float times an int. */
    @ParameterizedTest
    @EnumSource(ModelKind.class)
    void areProbabilitiesHoweverLargeTheMargins(ModelKind kind) {
        Calibration calibration = new Calibration(
                new float[] {Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE},
                new float[] {Float.MAX_VALUE, 0, -Float.MAX_VALUE},
                new float[] {1, 1, 1},
                false);
        for (double margin : new double[] {0, 1e-300, 1e38, -1e38, 1e48, -1e48}) {
            double[] values = {margin, margin, -margin};
            Probabilities.of(calibration, kind, values);
            assertTrue(Arrays.stream(values).allMatch(p -> p >= 0 && p <= 1), () -> Arrays.toString(values));
        }
    }

    @Test
    void moreThanTheLabelsIsNotTouched() {
        double[] values = {0, 0, 7};
        Probabilities.of(Calibration.none(2), ModelKind.SINGLE, values);
        assertArrayEquals(new double[] {0.5, 0.5, 7}, values);
    }

    @Test
    void theOnlyLabelIsCertain() {
        double[] values = {-3};
        Probabilities.of(Calibration.none(1), ModelKind.SINGLE, values);
        assertArrayEquals(new double[] {1}, values);
    }

    @Test
    void partsThatDoNotFitAreRefused() {
        float[] one = {1};
        float[] two = {1, 1};
        assertThrows(IllegalArgumentException.class, () -> new Calibration(one, two, two, false));
        assertThrows(IllegalArgumentException.class, () -> new Calibration(two, one, two, false));
        assertThrows(IllegalArgumentException.class, () -> new Calibration(two, two, one, false));
    }
}
