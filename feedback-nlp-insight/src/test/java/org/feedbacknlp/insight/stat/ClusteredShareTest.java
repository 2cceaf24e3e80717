package org.feedbacknlp.insight.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteredShareTest {
    private static final int CLUSTERS = 64;

    /** Respondents who write several times and always say the same. */
    private static ClusteredShare repeated(Random random, int respondents, int times, double share) {
        long[] hits = new long[CLUSTERS];
        long[] sizes = new long[CLUSTERS];
        for (int i = 0; i < respondents; i++) {
            int cluster = random.nextInt(CLUSTERS);
            sizes[cluster] += times;
            hits[cluster] += random.nextDouble() < share ? times : 0;
        }
        return ClusteredShare.of(hits, sizes);
    }

    @Test
    void respondentsWhoRepeatThemselvesCountAboutOnce() {
        Random random = new Random(71);
        double effect = 0;
        for (int run = 0; run < 100; run++) {
            effect += repeated(random, 300, 5, 0.3).effect() / 100;
        }
        assertEquals(5, effect, 0.3, "seed 71");
    }

    @Test
    void independentItemsLoseLittle() {
        Random random = new Random(72);
        double effect = 0;
        for (int run = 0; run < 100; run++) {
            effect += repeated(random, 500, 1, 0.3).effect() / 100;
        }
        assertTrue(effect >= 1 && effect < 1.15, "seed 72: " + effect);
    }

    @Test
    void clusteringRepairsTheCoverage() {
        Random random = new Random(73);
        int held = 0;
        int heldIfIgnored = 0;
        int runs = 600;
        for (int run = 0; run < runs; run++) {
            ClusteredShare share = repeated(random, 200, 4, 0.25);
            held += share.worth().wilson(0.95).contains(0.25) ? 1 : 0;
            heldIfIgnored += share.seen().wilson(0.95).contains(0.25) ? 1 : 0;
        }
        assertTrue(held > 0.92 * runs, "seed 73: held " + held + " of " + runs);
        assertTrue(heldIfIgnored < 0.8 * runs, "seed 73: ignored, held " + heldIfIgnored + " of " + runs);
    }

    @Test
    void aShareOfNothingOrAllHasNoEffect() {
        ClusteredShare none = ClusteredShare.of(new long[] {0, 0}, new long[] {3, 4});
        assertEquals(1, none.effect());
        assertEquals(new Proportion(0, 7), none.worth());
        assertEquals(
                new Proportion(7, 7),
                ClusteredShare.of(new long[] {3, 4}, new long[] {3, 4}).worth());
    }

    @Test
    void refusesWhatAreNoClusters() {
        assertThrows(IllegalArgumentException.class, () -> ClusteredShare.of(new long[1], new long[] {3}));
        assertThrows(IllegalArgumentException.class, () -> ClusteredShare.of(new long[2], new long[3]));
        assertThrows(IllegalArgumentException.class, () -> ClusteredShare.of(new long[] {4, 0}, new long[] {3, 3}));
        assertThrows(IllegalArgumentException.class, () -> ClusteredShare.of(new long[2], new long[2]));
        assertThrows(IllegalArgumentException.class, () -> new ClusteredShare(new Proportion(1, 2), 0.5));
    }
}
