package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** What is found in the memo is what was put under that very writing last; the newest is always there. */
class WordMemoTest {
    @Test
    void nothingIsFoundBeforeItIsPut() {
        WordMemo memo = new WordMemo(3);
        for (long writing : new long[] {0, 1, -1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertTrue(memo.find(writing) < 0, () -> "writing " + writing);
        }
    }

    @Test
    void aWritingOfZeroIsOneLikeAnyOther() {
        WordMemo memo = new WordMemo(2);
        int place = memo.put(0, 7, new int[] {1, 2});
        assertEquals(place, memo.find(0));
        assertEquals(7, memo.word(place));
        assertEquals(2, memo.sum(place, 1));
    }

    /** Half of the writings share two places. */
    @SeededTest
    void whatIsFoundWasPut(long seed) {
        Random random = new Random(seed);
        int stride = 1 + random.nextInt(400);
        WordMemo memo = new WordMemo(stride);
        int[] sums = new int[stride];
        for (int step = 0; step < 2_000; step++) {
            long writing = random.nextBoolean() ? 1 + random.nextInt(6) : random.nextLong();
            int found = memo.find(writing);
            if (found >= 0) {
                assertEquals(word(writing), memo.word(found));
                assertEquals(sum(writing, stride - 1), memo.sum(found, stride - 1));
                int[] total = new int[stride];
                memo.addTo(total, found);
                fill(writing, sums);
                assertArrayEquals(sums, total);
            } else {
                fill(writing, sums);
                int place = memo.put(writing, word(writing), sums);
                assertEquals(place, memo.find(writing), "the newest is there");
                assertEquals(word(writing), memo.word(place));
            }
        }
    }

    private static long word(long writing) {
        return writing * 31;
    }

    private static int sum(long writing, int column) {
        return Long.hashCode(writing) % 1_000 + column;
    }

    private static void fill(long writing, int[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] = sum(writing, j);
        }
    }
}
