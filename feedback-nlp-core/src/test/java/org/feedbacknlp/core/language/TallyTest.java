package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Weights summed four to a machine word are the same as summed one by one. */
class TallyTest {
    private static final int ROWS = 300;

    @SeededTest
    void theHalvesAreSummedAsOneByOne(long seed) {
        Random random = new Random(seed);
        int width = random.nextBoolean() ? 1 : Tally.WIDE;
        long[] weights = random.longs((long) ROWS * width).toArray();
        Tally tally = new Tally();
        tally.clear();
        int[][] expected = new int[2][Tally.MAX_LANGUAGES];
        int first = random.nextInt(Tally.MAX_ROWS / 2);
        int second = random.nextInt(Tally.MAX_ROWS / 2);
        for (int i = 0; i < first + second; i++) {
            if (i == first) {
                tally.endFirstHalf();
            }
            int row = random.nextInt(ROWS);
            tally.add(row * width);
            addSlowly(weights, row, width, expected[i < first ? 0 : 1]);
        }
        if (second == 0) {
            tally.endFirstHalf();
        }
        tally.sumUp(weights, width);
        assertEquals(Arrays.toString(expected[0]), Arrays.toString(tally.firstHalf()));
        assertEquals(Arrays.toString(expected[1]), Arrays.toString(tally.secondHalf()));
        assertEquals(Math.min(first, second), tally.smallerHalf());
        assertEquals(first + second, tally.count());
    }

    private static void addSlowly(long[] weights, int row, int width, int[] sums) {
        for (int language = 0; language < width * Tally.NIBBLES; language++) {
            long holds = weights[row * width + language / Tally.NIBBLES];
            sums[language] += (int) (holds >>> language % Tally.NIBBLES * 4 & 15);
        }
    }

    @Test
    void whatIsMoreThanThereIsRoomForIsPassedOver() {
        Tally tally = new Tally();
        tally.clear();
        for (int i = 0; i < Tally.MAX_ROWS + 50; i++) {
            tally.add(0);
        }
        tally.endFirstHalf();
        assertEquals(Tally.MAX_ROWS, tally.count());
        tally.sumUp(new long[] {-1L}, 1);
        assertEquals(Tally.MAX_ROWS * 15, tally.firstHalf()[0], "the largest sum fits");
        assertTrue(Arrays.stream(tally.secondHalf()).allMatch(sum -> sum == 0));
    }

    @Test
    void aClearedTallyStartsOver() {
        Tally tally = new Tally();
        tally.add(0);
        tally.endFirstHalf();
        tally.add(0);
        tally.clear();
        tally.endFirstHalf();
        tally.sumUp(new long[] {-1L}, 1);
        assertEquals(0, tally.count());
        assertEquals(0, tally.firstHalf()[0] + tally.secondHalf()[0]);
    }
}
