package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each key has its row, and no other key has one. */
class RowTableTest {
    private static long[] keys(Random random, int count) {
        return LongStream.generate(random::nextLong)
                .distinct()
                .limit(count)
                .sorted()
                .toArray();
    }

    private static RowTable table(long[] keys) {
        RowTable table = new RowTable(keys.length, 3);
        Arrays.stream(keys).forEach(table::put);
        return table;
    }

    @ParameterizedTest(name = "{0} keys")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 63, 64, 65, 1_000, 1_024, 100_000})
    void findsEveryKeyAndNoOther(int count) {
        Random random = new Random(count);
        long[] keys = keys(random, count);
        RowTable table = table(keys);
        assertEquals(
                count,
                Arrays.stream(keys)
                        .map(table::row)
                        .filter(row -> row >= 0)
                        .distinct()
                        .count());
        for (int foreign = 0; foreign < 10_000; foreign++) {
            assertEquals(RowTable.NONE, table.row(random.nextLong()));
        }
        assertEquals(RowTable.NONE, table.row(0));
    }

    /** Keys that meet in one place, as few as chance would bring there at most. */
    @SeededTest
    void findsKeysThatMeetInOnePlace(long seed) {
        Random random = new Random(seed);
        long place = random.nextInt(1 << 20);
        long[] keys = LongStream.generate(() -> place << 32 | Integer.toUnsignedLong(random.nextInt()))
                .distinct()
                .limit(1 + random.nextInt(60))
                .sorted()
                .toArray();
        RowTable table = table(keys);
        assertEquals(
                keys.length,
                Arrays.stream(keys)
                        .map(table::row)
                        .filter(row -> row >= 0)
                        .distinct()
                        .count());
        assertEquals(RowTable.NONE, table.row((place + 1) << 32));
    }

    /** Else a file of an enemy would keep the machine busy for hours before the first text. */
    @ParameterizedTest(name = "{0} keys")
    @ValueSource(ints = {10_000, 2_000_000})
    void C9_keysThatWereMadeToMeetAreRefused(int count) {
        long[] keys = LongStream.range(0, count).map(i -> 5L << 32 | i).toArray();
        assertThrows(ModelException.class, () -> table(keys));
    }
}
