package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.api.rule.match.Typo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the pen and no more. */
class TypoTest {
    @ParameterizedTest(name = "{0} written {1}")
    @CsvSource({
        "delivery, delivery, false",
        "delivery, delivry, true",
        "delivery, deliveryy, true",
        "delivery, delixery, true",
        "delivery, delivrey, true",
        "delivery, deliveyr, true",
        "delivery, deliver, true",
        "delivery, dleivery, true",
        "delivery, elivery, false",
        "delivery, selivery, false",
        "delivery, edlivery, false",
        "delivery, delvry, false",
        "delivery, delivreyy, false",
        "delivery, yreviled, false",
        "late, lates, false",
        "later, latter, true",
        "later, ltaer, true",
    })
    void isOne(String meant, String written, boolean slip) {
        assertEquals(slip, Typo.isOne(meant, written));
    }

    @Test
    void everySingleChangeIsOne() {
        long seed = 4;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder word = new StringBuilder();
            for (int left = 5 + random.nextInt(8); left > 0; left--) {
                word.append((char) ('a' + random.nextInt(4)));
            }
            String meant = word.toString();
            int at = 1 + random.nextInt(meant.length() - 1);
            String written =
                    switch (random.nextInt(3)) {
                        case 0 -> word.deleteCharAt(at).toString();
                        case 1 -> word.insert(at, 'z').toString();
                        default -> {
                            word.setCharAt(at, 'z');
                            yield word.toString();
                        }
                    };
            assertTrue(Typo.isOne(meant, written), () -> "seed " + seed + ": " + meant + " " + written);
            assertFalse(Typo.isOne(meant, written + "zz"), () -> "seed " + seed + ": " + meant + " " + written);
        }
    }
}
