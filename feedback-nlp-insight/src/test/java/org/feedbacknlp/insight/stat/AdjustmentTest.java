package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.insight.finding.Significance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentTest {
    static Stream<Vectors> vectors() {
        return Vectors.of("adjustment.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void adjustedAgreesWithTheReference(Vectors vector) {
        double[] p = vector.numbers(1);
        double[] before = p.clone();
        double[] hochberg = Adjustment.BENJAMINI_HOCHBERG.adjust(p);
        double[] yekutieli = Adjustment.BENJAMINI_YEKUTIELI.adjust(p);
        for (int i = 0; i < p.length; i++) {
            assertClose(vector.numbers(2)[i], hochberg[i], vector.id() + " BH " + i);
            assertClose(vector.numbers(3)[i], yekutieli[i], vector.id() + " BY " + i);
        }
        assertArrayEquals(before, p, "the argument is left as it is");
        assertArrayEquals(p, Adjustment.NONE.adjust(p));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Adjustment.class)
    void neverLowersAndKeepsTheOrder(Adjustment adjustment) {
        Random random = new Random(41);
        for (int run = 0; run < 200; run++) {
            double[] p = random.doubles(1 + random.nextInt(20)).toArray();
            double[] adjusted = adjustment.adjust(p);
            for (int i = 0; i < p.length; i++) {
                assertTrue(adjusted[i] >= p[i] - 1e-15 && adjusted[i] <= 1, "seed 41, run " + run);
                for (int j = 0; j < p.length; j++) {
                    assertTrue(p[i] > p[j] || adjusted[i] <= adjusted[j], "seed 41, run " + run);
                }
            }
        }
    }

    @Test
    void fewAmongWhatIsFoundAreChance() {
        Random random = new Random(42);
        double falseShare = 0;
        int runs = 400;
        for (int run = 0; run < runs; run++) {
            double[] p = new double[40];
            for (int i = 0; i < p.length; i++) {
                p[i] = i < 30 ? random.nextDouble() : random.nextDouble() * 0.001;
            }
            double[] adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(p);
            int found = 0;
            int wrong = 0;
            for (int i = 0; i < p.length; i++) {
                found += adjusted[i] <= 0.1 ? 1 : 0;
                wrong += adjusted[i] <= 0.1 && i < 30 ? 1 : 0;
            }
            falseShare += found == 0 ? 0 : (double) wrong / found / runs;
        }
        assertTrue(falseShare < 0.09, "seed 42: false discoveries " + falseShare);
    }

    @Test
    void significancesSayHowManyTestsRan() {
        List<Significance> singles = List.of(Significance.single("fisher", 0.01), Significance.single("fisher", 0.04));
        assertEquals(
                List.of(
                        new Significance("fisher", 0.01, 0.02, 2, "benjamini-hochberg"),
                        new Significance("fisher", 0.04, 0.04, 2, "benjamini-hochberg")),
                Adjustment.BENJAMINI_HOCHBERG.adjust(singles));
    }

    @Test
    void noTestsAreNoTrouble() {
        assertEquals(0, Adjustment.BENJAMINI_YEKUTIELI.adjust().length);
        assertEquals(List.of(), Adjustment.BENJAMINI_HOCHBERG.adjust(List.of()));
    }

    @ParameterizedTest(name = "p = {0}")
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoProbability(double p) {
        assertThrows(IllegalArgumentException.class, () -> Adjustment.BENJAMINI_HOCHBERG.adjust(0.5, p));
    }
}
