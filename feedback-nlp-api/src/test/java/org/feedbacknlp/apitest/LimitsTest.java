package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one verbatim may cost, what is kept of it, and where it was cut. */
class LimitsTest {
    @Test
    void theDefaultsAreThoseOfTheDocument() {
        assertEquals(new Limits(100_000, 150_000, 50_000, 1_000), Limits.DEFAULT);
        assertEquals(new CacheOptions(8 * 1024 * 1024, 64, Duration.ofHours(1)), CacheOptions.DEFAULT);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "1, 17",
        "2, 19",
        "3, 20",
        "1000, 1516",
        "100000, 150016",
        "1431655748, 2147483638",
        "1431655749, 2147483639",
        "1431655750, 2147483639",
        "2147483647, 2147483639"
    })
    void theNormalisedTextMayGrowByHalf(int textLength, int normalizedLength) {
        Limits limits = Limits.DEFAULT.withTextLength(textLength);
        assertEquals(new Limits(textLength, normalizedLength, 50_000, 1_000), limits);
    }

    @Test
    void tokensAreReplacedAlone() {
        assertEquals(new Limits(100_000, 150_000, 7, 1_000), Limits.DEFAULT.withTokens(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLimitIsPositive(int limit) {
        Refusal.illegal("text", "textLength", () -> Limits.DEFAULT.withTextLength(limit))
                .check();
        Refusal.illegal("tokens", "tokens", () -> Limits.DEFAULT.withTokens(limit))
                .check();
    }

    @Test
    void theCacheIsOffWhereItMayHoldNothing() {
        assertTrue(CacheOptions.DEFAULT.enabled());
        assertFalse(CacheOptions.OFF.enabled());
        assertTrue(new CacheOptions(1, 1, Duration.ofNanos(1)).enabled());
        assertFalse(new CacheOptions(0, 64, Duration.ofHours(1)).enabled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-0.000000001S", "PT-24H"})
    void anAgeIsPositive(Duration age) {
        Refusal.illegal("age " + age, "maximumAge", () -> new CacheOptions(1, 1, age))
                .check();
    }

    @Test
    void anAgeMayBeForever() {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        assertEquals(forever, new CacheOptions(1, 1, forever).maximumAge());
    }

    @Test
    void aCutSaysWhichLimitAndWhere() {
        assertEquals(
                "{\"limit\":\"tokens\",\"allowed\":50000,\"at\":123456}",
                JsonText.of(new Truncation("tokens", 50_000, 123_456).toJson()));
    }
}
