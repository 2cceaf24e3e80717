package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {
    private static final int MANY = 20_000;

    @Test
    void theGeneratorIsSplitMix64() {
        Draw draw = new Draw(1234567L);
        long[] published = {
            6457827717110365317L,
            3203168211198807973L,
            -8629252141511181193L,
            4593380528125082431L,
            -2037821214251327795L
        };
        for (long expected : published) {
            assertEquals(expected, draw.next());
        }
    }

    @Test
    void theSameNameDrawsTheSame() {
        Draw first = Draw.of("1/saas-001/date");
        Draw second = Draw.of("1/saas-001/date");
        for (int i = 0; i < 10; i++) {
            assertEquals(first.next(), second.next());
        }
    }

    @Test
    void differentNamesDrawDifferently() {
        Set<Long> firsts = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            firsts.add(Draw.of("1/saas-" + i + "/date").next());
        }
        assertEquals(MANY, firsts.size());
    }

    @Test
    void unitIsUniformOverNames() {
        double[] draws = IntStream.range(0, MANY)
                .mapToDouble(i -> Draw.of("1/saas-" + i + "/channel").unit())
                .toArray();
        int[] tenths = new int[10];
        for (double draw : draws) {
            assertTrue(draw >= 0 && draw < 1, () -> "drew " + draw);
            tenths[(int) (10 * draw)]++;
        }
        for (int tenth : tenths) {
            assertEquals(MANY / 10.0, tenth, 4 * Math.sqrt(MANY * 0.1 * 0.9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 182})
    void belowStaysBelowAndReachesAll(int bound) {
        Draw draw = new Draw(bound);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            int drawn = draw.below(bound);
            assertTrue(drawn >= 0 && drawn < bound, () -> "drew " + drawn);
            seen.add(drawn);
        }
        assertEquals(bound, seen.size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.025, 0.5, 0.8, 1})
    void chanceIsAsLikelyAsItSays(double probability) {
        long hits = IntStream.range(0, MANY)
                .filter(i -> Draw.of("1/saas-" + i + "/misread").chance(probability))
                .count();
        double deviation = Math.sqrt(MANY * probability * (1 - probability));
        assertEquals(MANY * probability, (double) hits, 4 * deviation);
    }

    @Test
    void theBellHasMeanZeroAndDeviationOne() {
        double[] draws = IntStream.range(0, MANY)
                .mapToDouble(i -> Draw.of("1/saas-" + i + "/text").bell())
                .toArray();
        double mean = IntStream.range(0, MANY).mapToDouble(i -> draws[i]).sum() / MANY;
        double square =
                IntStream.range(0, MANY).mapToDouble(i -> draws[i] * draws[i]).sum() / MANY;
        assertEquals(0, mean, 4 / Math.sqrt(MANY));
        assertEquals(1, square, 0.05);
    }
}
