package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calibration: probabilities that margins of a known truth deserve, on texts that it was not fitted to. */
class CalibratorTest {
    private static final int LABELS = 3;
    private static final int BINS = 10;

    /** Margins with labels drawn from the probabilities that they would have if they were multiplied with a slope. */
    private static final class World {
        private final float[][] margins;
        private final Targets targets;

        private World(float[][] margins, Targets targets) {
            this.margins = margins;
            this.targets = targets;
        }

        static World of(Random random, int count, double slope, boolean several) {
            float[][] margins = new float[count][LABELS];
            List<Example> examples = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double[] truth = new double[LABELS];
                for (int k = 0; k < LABELS; k++) {
                    margins[i][k] = (float) random.nextGaussian();
                    truth[k] = slope * margins[i][k];
                }
                examples.add(Example.of("t" + i, several ? any(random, truth) : new String[] {one(random, truth)}));
            }
            // So that every label is known.
            examples.add(Example.of("all", "0", "1", "2"));
            Targets all = Targets.of(examples);
            return new World(margins, all.only(IntStream.range(0, count).toArray()));
        }

        private static String one(Random random, double[] logits) {
            Probabilities.of(Calibration.none(LABELS), ModelKind.SINGLE, logits);
            double left = random.nextDouble();
            int k = 0;
            while (k < LABELS - 1 && left > logits[k]) {
                left -= logits[k++];
            }
            return String.valueOf(k);
        }

        private static String[] any(Random random, double[] logits) {
            Probabilities.of(Calibration.none(LABELS), ModelKind.MULTI, logits);
            return IntStream.range(0, LABELS)
                    .filter(k -> random.nextDouble() < logits[k])
                    .mapToObj(String::valueOf)
                    .toArray(String[]::new);
        }

        /** Returns how far probabilities are from the share of right ones, over all labels. */
        double error(Calibration calibration, ModelKind kind) {
            double[] said = new double[BINS];
            double[] right = new double[BINS];
            double[] p = new double[LABELS];
            for (int i = 0; i < margins.length; i++) {
                for (int k = 0; k < LABELS; k++) {
                    p[k] = margins[i][k];
                }
                Probabilities.of(calibration, kind, p);
                for (int k = 0; k < LABELS; k++) {
                    int bin = (int) Math.min(BINS - 1, p[k] * BINS);
                    said[bin] += p[k];
                    right[bin] += targets.has(i, k) ? 1 : 0;
                }
            }
            double error = 0;
            for (int bin = 0; bin < BINS; bin++) {
                error += Math.abs(said[bin] - right[bin]);
            }
            return error / (margins.length * LABELS);
        }
    }

    @SeededTest
    void bothSoftmaxFitsFindTheSlopeOfTheWorldAndHelpOnOtherTexts(long seed) {
        Random random = new Random(seed);
        double slope = random.nextBoolean() ? 0.2 + 0.3 * random.nextDouble() : 2.5 + 3 * random.nextDouble();
        World learned = World.of(random, 800, slope, false);
        World other = World.of(random, 800, slope, false);
        for (CalibrationKind way : CalibrationKind.of(ModelKind.SINGLE)) {
            Calibration fitted = way.fit(learned.margins, learned.targets);
            assertEquals(slope, fitted.slope(0), 0.25 * slope + 0.1, way + ", seed " + seed);
            double before = other.error(Calibration.none(LABELS), ModelKind.SINGLE);
            double after = other.error(fitted, ModelKind.SINGLE);
            assertTrue(after < before, () -> way + ", seed " + seed + ": " + before + " -> " + after);
            assertTrue(after < 0.05, () -> way + ", seed " + seed + ": " + after);
        }
    }

    @SeededTest
    void theLogisticFitFindsTheSlopeOfTheWorldAndHelpsOnOtherTexts(long seed) {
        Random random = new Random(seed);
        double slope = random.nextBoolean() ? 0.2 + 0.3 * random.nextDouble() : 2.5 + 3 * random.nextDouble();
        World learned = World.of(random, 800, slope, true);
        World other = World.of(random, 800, slope, true);
        Calibration fitted = CalibrationKind.EACH.fit(learned.margins, learned.targets);
        for (int k = 0; k < LABELS; k++) {
            assertEquals(slope, fitted.slope(k), 0.35 * slope + 0.25, "seed " + seed);
            assertTrue(fitted.threshold(k) > 0 && fitted.threshold(k) < 1, "seed " + seed);
        }
        double before = other.error(Calibration.none(LABELS), ModelKind.MULTI);
        double after = other.error(fitted, ModelKind.MULTI);
        assertTrue(after < before, () -> "seed " + seed + ": " + before + " -> " + after);
    }

    /** The order of texts by one label's margin is that by its probability, whatever was fitted. */
    @SeededTest
    void aHigherMarginIsNeverALowerProbability(long seed) {
        Random random = new Random(seed);
        World noise = World.of(random, 60, -2, true);
        Calibration each = CalibrationKind.EACH.fit(noise.margins, noise.targets);
        World single = World.of(random, 60, -2, false);
        for (Calibration fitted : List.of(
                each,
                CalibrationKind.SLOPE.fit(single.margins, single.targets),
                CalibrationKind.SLOPE_AND_OFFSETS.fit(single.margins, single.targets))) {
            for (int k = 0; k < LABELS; k++) {
                assertTrue(fitted.slope(k) > 0, "seed " + seed + ", slope " + fitted.slope(k));
                assertTrue(Float.isFinite(fitted.slope(k)) && Float.isFinite(fitted.offset(k)), "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CalibrationKind.class)
    void nothingAndTooMuchOfOneThingIsFittedToFiniteNumbers(CalibrationKind way) {
        Targets three = Targets.of(List.of(Example.of("a", "0"), Example.of("b", "1"), Example.of("c", "2")));
        Targets alike = three.only(new int[] {0, 0, 0, 0});
        float[] same = {1, -1, -1};
        float[] huge = {1e6f, -1e6f, 0};
        for (float[][] margins : List.of(
                new float[0][],
                new float[][] {same, same, same, same},
                new float[][] {new float[3], new float[3], new float[3], new float[3]},
                new float[][] {huge, huge, huge, huge})) {
            Targets targets = margins.length == 0 ? three.only(new int[0]) : alike;
            Calibration fitted = way.fit(margins, targets);
            for (int k = 0; k < LABELS; k++) {
                float slope = fitted.slope(k);
                assertTrue(Float.isFinite(slope) && slope > 0, () -> way + " slope " + slope);
                float offset = fitted.offset(k);
                assertTrue(Float.isFinite(offset), () -> way + " offset " + offset);
                float threshold = fitted.threshold(k);
                assertTrue(threshold > 0 && threshold <= 1, () -> way + " threshold " + threshold);
            }
        }
    }

    /** A slope alone leaves the decision to the largest margin. */
    @SeededTest
    void aSlopeAloneChangesNoDecision(long seed) {
        World world = World.of(new Random(seed), 100, 3, false);
        Calibration fitted = CalibrationKind.SLOPE.fit(world.margins, world.targets);
        boolean[] before = new boolean[LABELS];
        boolean[] after = new boolean[LABELS];
        for (float[] margins : world.margins) {
            decide(Calibration.none(LABELS), margins, before);
            decide(fitted, margins, after);
            assertEquals(List.of(before[0], before[1]), List.of(after[0], after[1]), "seed " + seed);
        }
    }

    private static void decide(Calibration calibration, float[] margins, boolean[] chosen) {
        double[] p = {margins[0], margins[1], margins[2]};
        Probabilities.of(calibration, ModelKind.SINGLE, p);
        Decision.of(calibration, ModelKind.SINGLE, p, chosen);
    }
}
