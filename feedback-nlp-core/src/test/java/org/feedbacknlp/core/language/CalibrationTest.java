package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From sums of weights to a confidence. */
class CalibrationTest {
    @ParameterizedTest
    @CsvSource({"0.1, 0.5", "1, 0", "0.01, 1", "99, 0.3"})
    void fartherBehindIsNeverMoreLikely(float sharpness, float damping) {
        Calibration calibration = new Calibration(sharpness, damping);
        for (int rows = 1; rows <= Tally.MAX_ROWS; rows += 15) {
            double before = 1;
            assertEquals(1, calibration.ratio(0, rows));
            for (int behind = 1; behind < 4_000; behind += 7) {
                double ratio = calibration.ratio(behind, rows);
                assertTrue(ratio >= 0 && ratio <= before, "behind " + behind + " of " + rows + " rows");
                before = ratio;
            }
            assertTrue(calibration.ratio(calibration.farthest(rows) + 1, rows) < 1e-8);
        }
    }

    @Test
    void aDifferenceCountsForLessTheMoreRowsItWasSummedOver() {
        Calibration calibration = new Calibration(0.2f, 0.5f);
        assertTrue(calibration.ratio(20, 4) < calibration.ratio(20, 100));
        Calibration independent = new Calibration(0.2f, 0);
        assertEquals(independent.ratio(20, 4), independent.ratio(20, 100));
    }

    @Test
    void theRatioIsTheExponentialOfTheDifference() {
        Calibration calibration = new Calibration(0.5f, 0);
        assertEquals(StrictMath.exp(-5), calibration.ratio(10, 1), 1e-4);
    }
}
