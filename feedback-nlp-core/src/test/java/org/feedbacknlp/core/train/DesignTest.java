package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rows of known features, each as often as it occurs over the root of how many are known. */
class DesignTest {
    private static final int[][] TEXTS = {{0, 0, 1, 3}, {0, 1, 1, 1}, {2, 3}, {}};

    @Test
    void aFeatureIsKnownThatEnoughTextsOfThePartHave() {
        Design design = Design.of(TEXTS, new int[] {0, 1}, 4, 2);
        assertEquals(2, design.width());
        assertEquals(0, design.columnOf(0));
        assertEquals(1, design.columnOf(1));
        assertEquals(-1, design.columnOf(2));
        assertEquals(-1, design.columnOf(3));
        assertArrayEquals(new int[] {0, 1}, design.columns(0));
        assertEquals(3, design.known(0));
        assertArrayEquals(new float[] {(float) (2 / Math.sqrt(3)), (float) (1 / Math.sqrt(3))}, design.values(0));
        assertArrayEquals(new float[] {0.5f, 1.5f}, design.values(1));
    }

    @Test
    void textsThatSayNothingKnownAreEmptyRows() {
        Design design = Design.of(TEXTS, new int[] {0, 1}, 4, 2);
        for (int text : new int[] {2, 3}) {
            assertEquals(0, design.known(text));
            assertEquals(0, design.columns(text).length);
            assertEquals(0, design.values(text).length);
        }
    }

    @Test
    void aFeatureThatOneTextHasManyTimesIsOfOneText() {
        assertEquals(
                0,
                Design.of(new int[][] {{0, 0, 0}, {1}}, new int[] {0, 1}, 2, 2).width());
        assertEquals(
                2,
                Design.of(new int[][] {{0, 0, 0}, {1}}, new int[] {0, 1}, 2, 1).width());
        assertEquals(0, Design.of(TEXTS, new int[0], 4, 1).width());
    }
}
