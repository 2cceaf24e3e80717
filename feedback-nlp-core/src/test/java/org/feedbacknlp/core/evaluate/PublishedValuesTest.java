package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.core.support.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statistics give what those who published them give as examples. */
class PublishedValuesTest {
    private static final double ROUNDED = 5e-5;

    /** Newcombe: Two-sided confidence intervals for the single proportion (1998), table I, method 3. */
    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson(int hits, int n, double low, double high) {
        Estimate estimate = Wilson.of(hits, n);
        assertEquals((double) hits / n, estimate.value());
        assertEquals(low, estimate.low(), ROUNDED);
        assertEquals(high, estimate.high(), ROUNDED);
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"0, 1", "0, 1000", "5, 5", "1, 1"})
    void wilsonHasAWidthAtBothEnds(int hits, int n) {
        Estimate estimate = Wilson.of(hits, n);
        assertEquals(hits == 0, estimate.low() == 0, estimate::toString);
        assertEquals(hits == n, estimate.high() == 1, estimate::toString);
    }

    /** The first is Fagerland's: airway hyper-responsiveness before and after a transplant. The others are sums of coins' odds. */
    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({
        "1, 7, 0.0390625",
        "7, 1, 0.0390625",
        "0, 0, 1",
        "1, 0, 0.5",
        "0, 5, 0.03125",
        "1, 1, 0.75",
        "2, 2, 0.8125",
        "2, 4, 0.453125"
    })
    void mcNemar(int first, int second, double p) {
        assertEquals(p, McNemar.of(first, second).p(), 1e-12);
    }

    /** Benjamini and Hochberg (1995), section 3.2: thrombolytic treatment. At 5 % the first four remain. */
    @Test
    void falseDiscovery() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        double[] wanted = {
            0.0015, 0.0030, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486, 0.581182, 0.714875,
            0.753231, 0.813214, 1
        };
        assertArrayEquals(wanted, FalseDiscovery.adjust(p), 1e-6);
        double[] turned = {1, 0.0459, 0.0001};
        assertArrayEquals(new double[] {1, 0.06885, 0.0003}, FalseDiscovery.adjust(turned), 1e-12);
        assertEquals(0, FalseDiscovery.adjust(new double[0]).length);
    }

    /** The example in scikit-learn's documentation of f1_score. */
    @Test
    void f1() {
        String[] right = {"0", "1", "2", "0", "1", "2"};
        String[] given = {"0", "2", "1", "0", "0", "1"};
        Labelled labelled = Labelled.single("0", "1", "2");
        for (int i = 0; i < right.length; i++) {
            labelled.add(right[i], given[i], 0.8);
        }
        Evaluation found = Evaluation.of(labelled.examples(), labelled.predictions());
        assertEquals(0.8 / 3, found.macroF1().value(), 1e-12);
        assertEquals(2 / 6.0, found.microF1().value(), 1e-12);
        assertEquals(2 / 6.0, found.accuracy().value(), 1e-12);
        assertEquals(0.8, found.labels().get(0).f1().orElseThrow().value(), 1e-12);
        assertEquals(1 / 3.0, found.balancedAccuracy().orElseThrow(), 1e-12);
    }
}
