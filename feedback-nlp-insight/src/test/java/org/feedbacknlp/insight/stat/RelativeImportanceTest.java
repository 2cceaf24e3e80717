package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeImportanceTest {
    private static final double[][] GOLDEN = {{1, .6, .3}, {.6, 1, .2}, {.3, .2, 1}};
    private static final double[] GOLDEN_OUTCOME = {.5, .4, .3};

    @Test
    void golden() {
        RelativeImportance importance = RelativeImportance.of(GOLDEN, GOLDEN_OUTCOME);
        assertArrayEquals(new double[] {.155739, .081337, .052271}, importance.johnson(), 5e-7);
        assertArrayEquals(new double[] {.158035, .080881, .050431}, importance.lmg(), 5e-7);
        assertEquals(.289347, importance.rSquared(), 5e-7);
        assertArrayEquals(
                new double[] {0.36082474226804, 0.15120274914089, 0.16151202749141}, importance.coefficients(), 1e-12);
    }

    @Test
    void uncorrelatedPredictorsKeepTheirOwnSquares() {
        RelativeImportance importance = RelativeImportance.of(new double[][] {{1, 0}, {0, 1}}, new double[] {.5, -.3});
        assertArrayEquals(new double[] {.25, .09}, importance.johnson(), 1e-12);
        assertArrayEquals(new double[] {.25, .09}, importance.lmg(), 1e-12);
        assertArrayEquals(new double[] {.5, -.3}, importance.coefficients(), 1e-12);
    }

    @Test
    void twinsShare() {
        RelativeImportance importance =
                RelativeImportance.of(new double[][] {{1, 1, 0}, {1, 1, 0}, {0, 0, 1}}, new double[] {.6, .6, .2});
        assertArrayEquals(new double[] {.18, .18, .04}, importance.johnson(), 1e-9);
        assertArrayEquals(new double[] {.18, .18, .04}, importance.lmg(), 1e-9);
        assertArrayEquals(new double[] {.3, .3, .2}, importance.coefficients(), 1e-9);
        assertClose(.4, importance.rSquared(), "R squared");
    }

    @Test
    void anInnocentBystanderGetsLittleOfWhatTheCulpritDoes() {
        double[][] together = {{1, .7}, {.7, 1}};
        double[] lmg = RelativeImportance.of(together, new double[] {-.5, -.35}).lmg();
        double[] coefficients =
                RelativeImportance.of(together, new double[] {-.5, -.35}).coefficients();
        assertTrue(lmg[0] > 2 * lmg[1], Arrays.toString(lmg));
        assertEquals(0, coefficients[1], 1e-12);
    }

    static Stream<Long> seeds() {
        return new Random(51).longs(40).boxed();
    }

    /** Random predictors that have something to do with each other, and an outcome made of them. */
    private static RelativeImportance random(Random random, int p) {
        int n = 60;
        double[][] columns = new double[p + 1][n];
        for (int row = 0; row < n; row++) {
            double common = random.nextGaussian();
            for (int i = 0; i < p; i++) {
                columns[i][row] = common + random.nextGaussian();
                columns[p][row] += columns[i][row] * (i + 1) / p;
            }
            columns[p][row] += 2 * random.nextGaussian();
        }
        double[][] among = new double[p][p];
        double[] withOutcome = new double[p];
        for (int i = 0; i < p; i++) {
            withOutcome[i] = correlation(columns[i], columns[p]);
            for (int j = 0; j < p; j++) {
                among[i][j] = i == j ? 1 : correlation(columns[i], columns[j]);
            }
        }
        return RelativeImportance.of(among, withOutcome);
    }

    private static double correlation(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsAreNeverNegativeAndAddUpToTheWhole(long seed) {
        Random random = new Random(seed);
        RelativeImportance importance = random(random, 1 + random.nextInt(7));
        for (double[] parts : new double[][] {importance.johnson(), importance.lmg()}) {
            assertEquals(importance.rSquared(), Arrays.stream(parts).sum(), 1e-9);
            assertTrue(Arrays.stream(parts).allMatch(part -> part >= -1e-12), Arrays.toString(parts));
        }
    }

    @Test
    void johnsonComesCloseToLmg() {
        RelativeImportance importance = random(new Random(52), 6);
        assertArrayEquals(importance.lmg(), importance.johnson(), 0.03);
    }

    @Test
    void refusesWhatAreNoCorrelations() {
        double[] two = {.1, .2};
        assertThrows(
                IllegalArgumentException.class, () -> RelativeImportance.of(new double[][] {{1, .5}, {.4, 1}}, two));
        assertThrows(IllegalArgumentException.class, () -> RelativeImportance.of(new double[][] {{1, 2}, {2, 1}}, two));
        assertThrows(
                IllegalArgumentException.class,
                () -> RelativeImportance.of(new double[][] {{1, Double.NaN}, {Double.NaN, 1}}, two));
        assertThrows(IllegalArgumentException.class, () -> RelativeImportance.of(new double[][] {{1}}, two));
        assertThrows(IllegalArgumentException.class, () -> RelativeImportance.of(new double[0][0], new double[0]));
    }

    @Test
    void lmgSaysWhenThereAreTooManyPredictors() {
        int p = RelativeImportance.MOST_FOR_LMG + 1;
        double[][] among = new double[p][p];
        for (int i = 0; i < p; i++) {
            among[i][i] = 1;
        }
        RelativeImportance many = RelativeImportance.of(among, new double[p]);
        assertThrows(IllegalStateException.class, many::lmg);
        assertEquals(p, many.johnson().length);
    }
}
