package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.feature.Feature;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.support.Specs;
import org.junit.jupiter.api.Test;

/** Rows of known features, each as often as it occurs over the root of how many are known. */
class DesignTest {
    private static final FeatureTable TEXTS = table("app app bad fun", "app bad bad bad", "odd fun", "");

    private static FeatureTable table(String... texts) {
        List<Verbatim> verbatims = Stream.of(texts).map(Verbatim::of).toList();
        return FeatureTable.of(verbatims, Specs.of("words:1"), 1, 100, WordVectors.NONE);
    }

    private static int column(Design design, String word) {
        long key = new Feature(FeatureKind.WORD, List.of(word), new Span(0, 0)).key();
        return design.columnOf(Arrays.binarySearch(TEXTS.keys(), key));
    }

    private static double value(Design design, int text, String word) {
        int at = Arrays.binarySearch(design.columns(text), column(design, word));
        return at < 0 ? 0 : design.values(text)[at];
    }

    @Test
    void aFeatureIsKnownThatEnoughTextsOfThePartHave() {
        Design design = Design.of(TEXTS, new int[] {0, 1}, 2);
        assertEquals(2, design.width());
        assertEquals(2, design.size());
        assertEquals(-1, column(design, "odd"));
        assertEquals(-1, column(design, "fun"));
        assertEquals(3, design.known(0));
        assertEquals(2 / Math.sqrt(3), value(design, 0, "app"), 1e-6);
        assertEquals(1 / Math.sqrt(3), value(design, 0, "bad"), 1e-6);
        assertEquals(0.5, value(design, 1, "app"));
        assertEquals(1.5, value(design, 1, "bad"));
    }

    @Test
    void textsThatSayNothingKnownAreEmptyRows() {
        Design design = Design.of(TEXTS, new int[] {0, 1}, 2);
        for (int text : new int[] {2, 3}) {
            assertEquals(0, design.known(text));
            assertArrayEquals(new int[0], design.columns(text));
            assertArrayEquals(new float[0], design.values(text));
        }
    }

    @Test
    void aFeatureThatOneTextHasManyTimesIsOfOneText() {
        FeatureTable once = table("app app app", "bad");
        assertEquals(0, Design.of(once, new int[] {0, 1}, 2).width());
        assertEquals(2, Design.of(once, new int[] {0, 1}, 1).width());
        assertEquals(0, Design.of(TEXTS, new int[0], 1).width());
    }

    @Test
    void withoutVectorsTheWeightsOfTheFeaturesAreAll() {
        Design design = Design.of(TEXTS, new int[] {0, 1}, 2);
        float[][] weights = {{1, 2}, {3, 4}};
        assertArrayEquals(weights, design.folded(weights));
    }

    @Test
    void onAScaleOfRarityTheRareIsLargerAndTextsAreAsLongInTheMean() {
        int[] part = {0, 1};
        Design even = Design.of(TEXTS, part, 1);
        Design rare = Design.of(TEXTS.on(FeatureScale.RARITY), part, 1);
        assertTrue(rare.scale(column(rare, "fun")) > rare.scale(column(rare, "bad")));
        assertEquals(squares(even, part), squares(rare, part), 1e-6);
        float[][] weights = new float[rare.size()][1];
        weights[column(rare, "fun")][0] = 2;
        assertEquals(2 * rare.scale(column(rare, "fun")), rare.folded(weights)[column(rare, "fun")][0]);
    }

    private static double squares(Design design, int[] part) {
        double sum = 0;
        for (int text : part) {
            for (float value : design.values(text)) {
                sum += value * value;
            }
        }
        return sum;
    }
}
