package org.feedbacknlp.core.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "far from perfect; far from perfect",
                "(can't|cannot) fault it; can't fault it,cannot fault it",
                "(so|) good; so good,good",
                "not (a|) bad (at all|); not a bad at all,not a bad,not bad at all,not bad"
            })
    void aPattern_standsForItsPhrases(String pattern, String phrases) {
        assertEquals(List.of(phrases.split(",")), PhrasePattern.expand(pattern));
    }

    @Test
    void aGroupThatIsNotClosed_isRefused() {
        assertThrows(IllegalStateException.class, () -> PhrasePattern.expand("not (a|b"));
    }
}
