package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** How often labels hold, found from probabilities that count on other shares. */
class SharesTest {
    private static final int TEXTS = 2_000;

    /** Draws a label by true shares, and what a perfect classifier says who counts on others. */
    private static double[][] seen(Random random, double[] truth, double[] old) {
        double[][] seen = new double[TEXTS][old.length];
        for (double[] row : seen) {
            double left = random.nextDouble();
            int label = 0;
            while (label < truth.length - 1 && left > truth[label]) {
                left -= truth[label++];
            }
            double sum = 0;
            for (int k = 0; k < old.length; k++) {
                // A signal around 1 where the label holds and around 0 elsewhere, both of the same spread.
                double signal = (k == label ? 1 : 0) + 0.7 * random.nextGaussian();
                row[k] = old[k] * Math.exp((signal - 0.5) / (0.7 * 0.7));
                sum += row[k];
            }
            for (int k = 0; k < old.length; k++) {
                row[k] /= sum;
            }
        }
        return seen;
    }

    private static double[] shares(Random random, int labels) {
        double[] shares = new double[labels];
        double sum = 0;
        for (int k = 0; k < labels; k++) {
            shares[k] = 0.1 + random.nextDouble();
            sum += shares[k];
        }
        double whole = sum;
        return Arrays.stream(shares).map(share -> share / whole).toArray();
    }

    @SeededTest
    void sharesOfOneLabelATextAreFound(long seed) {
        Random random = new Random(seed);
        double[] truth = shares(random, 4);
        double[] old = shares(random, 4);
        double[] found = Shares.ofOne(seen(random, truth, old), old);
        assertEquals(1, Arrays.stream(found).sum(), 1e-9, "seed " + seed);
        assertArrayEquals(truth, found, 0.09, "seed " + seed);
    }

    @SeededTest
    void sharesOfLabelsByThemselvesAreFound(long seed) {
        Random random = new Random(seed);
        double truth = 0.05 + 0.9 * random.nextDouble();
        double old = 0.2 + 0.6 * random.nextDouble();
        double[][] both = seen(random, new double[] {truth, 1 - truth}, new double[] {old, 1 - old});
        double[][] yes = Arrays.stream(both).map(row -> new double[] {row[0]}).toArray(double[][]::new);
        double found = Shares.ofEach(yes, new double[] {old})[0];
        assertEquals(truth, found, 0.09, "seed " + seed);
    }

    @Test
    void withoutTextsTheSharesStay() {
        double[] old = {0.2, 0.8};
        assertArrayEquals(old, Shares.ofOne(new double[0][], old), 1e-12);
        assertArrayEquals(old, Shares.ofEach(new double[0][], old), 1e-12);
    }

    @Test
    void whatIsNeverSeenIsNeverQuiteExcluded() {
        double[][] sure = new double[500][];
        Arrays.fill(sure, new double[] {1, 0});
        for (double[] found :
                new double[][] {Shares.ofOne(sure, new double[] {0.5, 0.5}), Shares.ofEach(sure, new double[] {1, 0.5})
                }) {
            assertTrue(found[0] > 0.99 && found[0] <= 1, Arrays.toString(found));
            assertTrue(found[1] > 0 && found[1] < 0.01, Arrays.toString(found));
        }
    }
}
