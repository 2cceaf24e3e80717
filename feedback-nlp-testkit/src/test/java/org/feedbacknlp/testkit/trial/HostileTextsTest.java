package org.feedbacknlp.testkit.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The hostile texts: as many kinds as promised, and the same for the same seed. */
class HostileTextsTest {
    private static final List<Sample> OWN = List.of(Sample.of("text 1", "The delivery was late"));

    @Test
    void theSameSeedDrawsTheSameTexts() {
        assertEquals(HostileTexts.of(OWN, 7), HostileTexts.of(OWN, 7));
        assertNotEquals(HostileTexts.of(OWN, 7), HostileTexts.of(OWN, 8));
    }

    @Test
    void noneIsLongerThanAnEngineReads() {
        for (Sample sample : HostileTexts.of(OWN, 1)) {
            assertTrue(sample.text().length() <= 110_000, () -> sample.id() + " is longer");
        }
    }

    @Test
    void thereAreLoneSurrogatesNullsEmojiAndTheAuthorsOwnWords() {
        List<Sample> samples = HostileTexts.of(OWN, 1);
        assertTrue(samples.stream().anyMatch(sample -> hasLoneSurrogate(sample.text())));
        assertTrue(samples.stream().anyMatch(sample -> sample.text().indexOf('\0') >= 0));
        assertTrue(samples.stream().anyMatch(sample -> sample.text().isEmpty()));
        assertTrue(samples.stream().anyMatch(sample -> sample.text().contains("\uD83D\uDE00The delivery")));
        assertTrue(samples.stream().anyMatch(sample -> sample.text().contains(HostileTexts.SECRET)));
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Test
    void aSampleShowsItselfInPlainAscii() {
        assertEquals("x \"a\\u0000\\ud83d b\"", Sample.of("x", "a\0\uD83D b").toString());
        assertEquals(
                "x \"" + "y".repeat(40) + "…\" (50 code units)",
                Sample.of("x", "y".repeat(50)).toString());
    }
}
