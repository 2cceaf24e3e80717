package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** A memo gives back what was put in last, and nothing that was not. */
class WordMemoTest {
    @Test
    void anEmptyMemoFindsNothing() {
        WordMemo memo = new WordMemo(RowTable.width(3));
        for (long writing : new long[] {0, 1, -1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertTrue(memo.find(writing) < 0, () -> "writing " + writing);
        }
    }

    @Test
    void theWritingZeroIsOneLikeAnother() {
        WordMemo memo = new WordMemo(RowTable.width(2));
        int place = memo.put(0, 7, sums(0, 2));
        assertEquals(place, memo.find(0));
        assertEquals(7, memo.word(place));
    }

    /** Half of the writings share two places. */
    @SeededTest
    void whatIsFoundWasPut(long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(400);
        WordMemo memo = new WordMemo(RowTable.width(columns));
        for (int step = 0; step < 2_000; step++) {
            long writing = random.nextBoolean() ? 1 + random.nextInt(6) : random.nextLong();
            int found = memo.find(writing);
            if (found >= 0) {
                assertEquals(word(writing), memo.word(found));
                RowSums total = new RowSums(RowTable.width(columns));
                total.add(memo, places(found));
                total.settle();
                for (int column : new int[] {0, columns / 2, columns - 1}) {
                    assertEquals(sum(writing, column), memo.sum(found, column), "column " + column);
                    assertEquals(sum(writing, column), total.of(column), "column " + column);
                }
            } else {
                int place = memo.put(writing, word(writing), sums(writing, columns));
                assertEquals(place, memo.find(writing), "the newest is there");
                assertEquals(word(writing), memo.word(place));
            }
        }
    }

    private static long word(long writing) {
        return writing * 31;
    }

    private static byte sum(long writing, int column) {
        return (byte) (Long.hashCode(writing) + column);
    }

    private static RowSums sums(long writing, int columns) {
        RowTable table = new RowTable(1, columns);
        int row = table.put(1);
        for (int column = 0; column < columns; column++) {
            table.set(row, column, new byte[] {sum(writing, column)}, 0, 1);
        }
        RowSums sums = new RowSums(RowTable.width(columns));
        sums.add(table.cells(), places(row));
        return sums;
    }

    private static Hits places(int place) {
        Hits hits = new Hits();
        hits.add(place);
        return hits;
    }
}
