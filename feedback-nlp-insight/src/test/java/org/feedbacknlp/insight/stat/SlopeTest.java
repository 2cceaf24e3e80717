package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlopeTest {
    private static final double[] SIX = {0, 1, 2, 3, 4, 5};

    @Test
    void agreesWithTheReference() {
        long[] sizes = {50, 60, 40, 80, 70, 30};
        long[] hits = {5, 9, 6, 20, 14, 9};
        double[] means = new double[6];
        for (int i = 0; i < 6; i++) {
            means[i] = (double) hits[i] / sizes[i];
        }
        double variance = new SampleMean(330, 63, 63).variance();
        Slope slope = Slope.fit(SIX, sizes, means, variance);
        assertClose(0.03329646017699115, slope.perStep(), "slope");
        assertClose(0.013730397608588274, slope.standardError(), "standard error");
        assertEquals(1, slope.dispersion(), "less spread than by chance is not believed");
        assertClose(0.07236941000587313, slope.p(), "p");
        assertTrue(slope.interval(0.95).contains(slope.perStep()));
    }

    @Test
    void aStraightLineIsFound() {
        double[] means = {1, 3, 5, 7, 9, 11};
        Slope slope = Slope.fit(SIX, new long[] {9, 1, 5, 5, 2, 8}, means, 4);
        assertEquals(2, slope.perStep(), 1e-12);
    }

    /** Weeks differ more than chance between comments would have them: the share itself wanders. */
    @ParameterizedTest(name = "wander {0}")
    @ValueSource(doubles = {0, 0.05})
    void falseAlarmsStayFewEvenInRestlessWeeks(double wander) {
        Random random = new Random(61);
        int alarms = 0;
        int runs = 1_500;
        for (int run = 0; run < runs; run++) {
            long[] sizes = new long[12];
            double[] means = new double[12];
            double[] x = new double[12];
            long hits = 0;
            for (int week = 0; week < 12; week++) {
                double share = Math.max(0, Math.min(1, 0.2 + wander * random.nextGaussian()));
                Proportion seen = Binomial.draw(random, 60, share);
                sizes[week] = seen.n();
                means[week] = seen.share();
                x[week] = week;
                hits += seen.hits();
            }
            Slope slope = Slope.fit(x, sizes, means, new SampleMean(720, hits, hits).variance());
            alarms += slope.p() < 0.05 ? 1 : 0;
        }
        assertTrue(alarms < 0.065 * runs, "seed 61: " + alarms + " of " + runs);
    }

    @Test
    void refusesTooFewGroupsAndNoVariance() {
        long[] three = {1, 1, 1};
        assertThrows(IllegalArgumentException.class, () -> Slope.fit(new double[] {0, 1, 2}, three, new double[3], 1));
        assertThrows(IllegalArgumentException.class, () -> Slope.fit(SIX, three, new double[6], 1));
        assertThrows(
                IllegalArgumentException.class, () -> Slope.fit(SIX, new long[] {1, 1, 1, 1, 1, 1}, new double[6], 0));
        assertThrows(
                IllegalArgumentException.class, () -> Slope.fit(SIX, new long[] {1, 0, 1, 1, 1, 1}, new double[6], 1));
    }
}
