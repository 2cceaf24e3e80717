package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which script leads in a text. */
class CensusTest {
    private static String leading(String text) {
        int[] letters = new int[Script.values().length];
        int count = Census.count(text.toCharArray(), text.length(), letters);
        return count == 0 ? "nothing" : Census.leading(letters) + " of " + count;
    }

    @ParameterizedTest
    @CsvSource({
        "hello, LATIN of 5",
        "h\u00e9llo \u1ec7, LATIN of 6",
        "'', nothing",
        "'12 !? \ud83d\ude00', nothing",
        "\u0434\u0430, CYRILLIC of 2",
        "\u0434\u0430 ok yes, LATIN of 7",
        "\u4f60\u597d, HAN of 6",
        "\u4f60\u597d okay, HAN of 10",
        "\u3068\u3066\u3082\u826f\u3044, KANA of 15",
        "\u8fd4\u54c1\u5bfe\u5fdc\u304c\u4e01\u5be7, KANA of 21",
        "\u8fd4\u54c1\u5bfe\u5fdc\u975e\u5e38\u4e01\u5be7\u304c, KANA of 27",
        "\uc88b\uc544\uc694, HANGUL of 9",
        "\u1100\u1161, HANGUL of 6",
        "\u03b1\u03b2\u03b3, GREEK of 3",
        "\u05d8\u05d5\u05d1, HEBREW of 3",
        "\u0645\u0631\u062d\u0628\u0627, ARABIC of 5",
        "\u0e14\u0e35, THAI of 2",
        "@name #tag, nothing",
        "\u0434\u0430 @name, CYRILLIC of 2",
        "\u0434\u0430 https://example.com/long/path, CYRILLIC of 2"
    })
    void counts(String text, String expected) {
        assertEquals(expected, leading(text));
    }

    @Test
    void plainLatinIsCountedWithoutLookingForAddresses() {
        assertEquals("LATIN of 3", leading("abc"));
        assertEquals("LATIN of 3", leading("abc 123"));
    }

    @SeededTest
    void noMoreLettersThanThreeACharacter(long seed) {
        String text = RandomText.of(new Random(seed), 40);
        int[] letters = new int[Script.values().length];
        int count = Census.count(text.toCharArray(), text.length(), letters);
        int sum = 0;
        for (int each : letters) {
            assertTrue(each >= 0);
            sum += each;
        }
        assertEquals(count, sum);
        assertTrue(count <= 3 * text.length());
    }
}
