package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an estimate that was picked from several is off zero. */
class OutstandingTest {
    private static Estimate estimate(double value, double low, double high) {
        return new Known(value, new Interval(low, high, 0.95, "by hand"));
    }

    /** An estimate of 1 with a half width of {@code half}: off zero while the widened half is below 1. */
    @ParameterizedTest(name = "one of {0}, half width {1}: {2}")
    @CsvSource({
        "0, 0.99, true",
        "1, 0.99, true",
        "1, 1.01, false",
        "2, 0.87, true", // 1 / 1.144
        "2, 0.88, false",
        "8, 0.71, true", // 1 / 1.395
        "8, 0.72, false",
        "12, 0.68, true", // between 8 and 16
        "12, 0.70, false",
        "64, 0.58, true", // 1 / 1.714
        "64, 0.59, false",
        "1000000, 0.48, true", // as for a thousand
        "1000000, 0.49, false"
    })
    void moreToPickFromAsksForMore(int number, double half, boolean off) {
        Outstanding outstanding = new Outstanding(number);
        assertEquals(off, outstanding.above(estimate(1, 1 - half, 1 + half)));
        assertEquals(off, outstanding.below(estimate(-1, -1 - half, -1 + half)));
        assertFalse(outstanding.below(estimate(1, 1 - half, 1 + half)));
        assertFalse(outstanding.above(estimate(-1, -1 - half, -1 + half)));
    }

    @Test
    void onlyTheSideTowardsZeroMatters() {
        assertEquals(true, new Outstanding(8).above(estimate(1, 0.5, 900)));
        assertEquals(false, new Outstanding(8).above(estimate(1, 0.1, 1.1)));
    }

    @Test
    void tooFewAreNeverOutstanding() {
        Outstanding outstanding = new Outstanding(1);
        assertFalse(outstanding.above(new NotEnough("scores", 3, 10)));
        assertFalse(outstanding.below(new NotEnough("scores", 3, 10)));
    }
}
