package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An estimate lies inside its interval, or there is none. */
class EstimateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "below, 0.1, 0.2, 0.3",
        "above, 0.4, 0.2, 0.3",
        "turned, 0.25, 0.3, 0.2",
        "no value, NaN, 0.2, 0.3",
        "no low end, 0.2, NaN, 0.3",
        "no high end, 0.2, 0.1, NaN",
        "endless, 0.2, 0.1, Infinity"
    })
    void whatIsNoneIsRefused(String id, double value, double low, double high) {
        assertThrows(IllegalArgumentException.class, () -> new Estimate(value, low, high), id);
    }

    @Test
    void aPointIsAnInterval() {
        assertEquals(0.5, new Estimate(0.5, 0.5, 0.5).value());
    }
}
