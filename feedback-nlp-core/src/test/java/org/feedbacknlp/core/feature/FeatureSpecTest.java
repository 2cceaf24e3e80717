package org.feedbacknlp.core.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A specification is whole or not at all: a model file carries it, and may be made by an enemy. */
class FeatureSpecTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fewest, 1, 0, 0, 0",
        "most, 3, 16, 8, 8",
        "shortest parts, 1, 0, 2, 2",
        "default, 3, 0, 3, 5",
    })
    void isTaken(String id, int words, int window, int shortest, int longest) {
        FeatureSpec spec = new FeatureSpec(words, window, shortest, longest, true, "de");
        assertEquals(spec, new FeatureSpec(words, window, shortest, longest, true, "de"), id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no words, 0, 0, 0, 0",
        "too many words, 4, 0, 0, 0",
        "negative words, -1, 0, 0, 0",
        "negative window, 1, -1, 0, 0",
        "window too large, 1, 17, 0, 0",
        "parts of one, 1, 0, 1, 3",
        "parts backwards, 1, 0, 5, 3",
        "parts too long, 1, 0, 3, 9",
        "parts without a start, 1, 0, 0, 3",
        "parts without an end, 1, 0, 3, 0",
        "negative parts, 1, 0, -2, -2",
    })
    void isRefused(String id, int words, int window, int shortest, int longest) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new FeatureSpec(words, window, shortest, longest, false, "en"),
                id);
        assertTrue(Objects.requireNonNull(refused.getMessage()).startsWith("no such features: "), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "und", "abcdefgh"})
    void takesAPrimaryTag(String language) {
        assertEquals(language, new FeatureSpec(1, 0, 0, 0, true, language).language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "en-US", "en_US", "ninelette", "\u00e9n", "d3"})
    void refusesWhatIsNoPrimaryTag(String language) {
        assertThrows(IllegalArgumentException.class, () -> new FeatureSpec(1, 0, 0, 0, true, language));
    }

    @Test
    void theDefaultIsWhatItsDocumentSays() {
        assertEquals(new FeatureSpec(3, 0, 3, 5, false, "en"), FeatureSpec.DEFAULT);
    }
}
