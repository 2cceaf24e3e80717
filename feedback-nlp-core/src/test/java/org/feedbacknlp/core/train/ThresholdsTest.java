package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.core.example.Example;
import org.junit.jupiter.api.Test;

/** From which probability a label is given. */
class ThresholdsTest {
    /** Texts with one label in the upper part of their probabilities, which run evenly from 0 to 1. */
    private static float[] find(int texts, double from) {
        double[][] probabilities = IntStream.range(0, texts)
                .mapToObj(i -> new double[] {(i + 0.5) / texts})
                .toArray(double[][]::new);
        List<Example> examples = IntStream.range(0, texts)
                .mapToObj(i -> probabilities[i][0] > from ? Example.of("t" + i, "a") : Example.of("t" + i))
                .toList();
        return new Thresholds(probabilities, Targets.of(examples)).find();
    }

    @Test
    void aLabelIsGivenFromWhereItHolds() {
        for (double from : new double[] {0.1, 0.3, 0.5, 0.8}) {
            assertEquals(from, find(1_000, from)[0], 0.021, "from " + from);
        }
    }

    /** A frequent label has a threshold halfway to that which all share; a rare one has the shared one. */
    @Test
    void rareLabelsShareAThreshold() {
        int texts = 400;
        double[][] probabilities = new double[texts][];
        Example[] examples = new Example[texts];
        for (int i = 0; i < texts; i++) {
            double p = (i + 0.5) / texts;
            probabilities[i] = new double[] {p, p, 0.05};
            boolean often = p > 0.2;
            boolean less = p > 0.6;
            String text = "t" + i;
            examples[i] = i == 0
                    ? Example.of(text, "rare")
                    : often && less ? Example.of(text, "a", "b") : often ? Example.of(text, "a") : Example.of(text);
        }
        float[] found = new Thresholds(probabilities, Targets.of(List.of(examples))).find();
        float shared = found[2];
        assertTrue(shared > 0.15 && shared < 0.65, "shared " + shared);
        assertEquals((0.2 + shared) / 2, found[0], 0.015);
        assertEquals((0.6 + shared) / 2, found[1], 0.015);
    }

    @Test
    void nothingToLearnFromLeavesAThreshold() {
        Targets targets = Targets.of(List.of(Example.of("x", "a"))).only(new int[0]);
        float[] found = new Thresholds(new double[0][], targets).find();
        assertTrue(found[0] > 0 && found[0] < 1, "threshold " + found[0]);
    }
}
