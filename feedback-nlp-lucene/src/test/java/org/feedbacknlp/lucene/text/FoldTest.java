package org.feedbacknlp.lucene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Hello, hello",
        "\u00c9COLE, ecole",
        "\u00e6on, aeon",
        "\u0152uvre, oeuvre",
        "\u00deing, thing",
        "\u0141\u00f3d\u017a, lodz",
        "STRA\u1e9eE, strasse",
        "\u2460, 1",
        "\u33a1, m2",
        "\u0451\u0436, \u0435\u0436",
        "o\u2019clock, o'clock",
        "e\u2011mail, e-mail",
        "\u0e1e\u0e34\u0e0b\u0e0b\u0e48\u0e32, \u0e1e\u0e34\u0e0b\u0e0b\u0e48\u0e32",
        "\u0939\u093f\u0928\u094d\u0926\u0940, \u0939\u093f\u0928\u094d\u0926\u0940",
        "\uac00, \uac00"
    })
    void foldsWhatPeopleDoNotMean(String word, String folded) {
        assertEquals(folded, Fold.word(word));
    }

    @Test
    void whatNeedsNoFoldingIsTheSameObject() {
        String word = "plain";
        assertSame(word, Fold.text(word));
    }

    @Test
    void whatDoesNotShowIsNothing() {
        assertEquals("", Fold.word("\u200d\ufe0f\u0301\u00ad"));
    }

    @Test
    void randomWordsFoldToTheSameTwiceAndToABoundedLength() {
        long seed = 20L;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                int codePoint = random.nextInt(random.nextBoolean() ? 0x600 : 0x20000);
                word.appendCodePoint(codePoint);
            }
            String once = Fold.word(word.toString());
            String told = "round " + round + " of seed " + seed + ": "
                    + word.chars().boxed().map(Integer::toHexString).toList();
            assertEquals(once, Fold.word(once), told);
            assertTrue(once.length() <= Fold.LONGEST, told);
        }
    }

    @Test
    void aCutNeverSplitsAPair() {
        String cut = Fold.word("x".repeat(Fold.LONGEST - 1) + "\ud83d\ude00".repeat(3));
        assertEquals(Fold.LONGEST - 1, cut.length());
        assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 1)));
    }
}
