package org.feedbacknlp.insight.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.insight.finding.Interval;

/** Comparisons of figures up to rounding. */
final class Close {
    private Close() {}

    /** Twelve digits, or twelve places behind the point for small figures. */
    static void assertClose(double expected, double actual, String what) {
        assertEquals(expected, actual, 1e-12 * Math.max(1, Math.abs(expected)), what);
    }

    static void assertClose(double low, double high, Interval actual, String what) {
        assertClose(low, actual.low(), what + ", lower end");
        assertClose(high, actual.high(), what + ", upper end");
    }
}
