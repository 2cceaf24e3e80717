package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.feedbacknlp.core.support.Labelled;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** How well confidence tells labels that a model does not have is the share of pairs in order. */
class UnknownLabelsTest {
    private static UnknownLabels of(Labelled labelled) {
        return Evaluation.of(labelled.examples(), labelled.predictions())
                .unknown()
                .orElseThrow();
    }

    @SeededTest
    void itIsTheShareOfPairsInOrder(long seed) {
        Random random = new Random(seed);
        Labelled labelled = Labelled.single("a", "b");
        List<Double> inside = new ArrayList<>();
        List<Double> outside = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // Few values, so that there are ties.
            double confidence = 0.5 + random.nextInt(8) / 16.0;
            boolean known = i == 0 || i > 1 && random.nextBoolean();
            labelled.add(known ? "b" : "other", "a", confidence);
            (known ? inside : outside).add(confidence);
        }
        double pairs = 0;
        for (double one : inside) {
            for (double other : outside) {
                pairs += one > other ? 1 : one < other ? 0 : 0.5;
            }
        }
        UnknownLabels found = of(labelled);
        assertEquals(outside.size(), found.examples());
        assertEquals(pairs / inside.size() / outside.size(), found.auroc().orElseThrow(), 1e-12);
    }

    @Test
    void whereAllAreUnknownThereIsNothingToTellThemFrom() {
        UnknownLabels found = of(Labelled.single("a", "b").add("x", "a", 0.9).add("y", "b", 0.6));
        assertEquals(new UnknownLabels(2, Optional.empty()), found);
    }
}
