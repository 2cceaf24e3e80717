package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.tally.LabelCounts;
import org.junit.jupiter.api.Test;

/** Counts of right and wrong decisions, worked out by hand. */
class OutcomesTest {
    private static final double CLOSE = 1e-12;

    @Test
    void whereOneLabelHolds() {
        Targets targets = Targets.of(
                List.of(Example.of("1", "a"), Example.of("2", "a"), Example.of("3", "b"), Example.of("4", "c")));
        float[][] margins = {{2, 0, 1}, {0, 2, 1}, {0, 2, 1}, {2, 0, 1}};
        LabelCounts outcomes = Outcomes.of(margins, Calibration.none(3), ModelKind.SINGLE, targets);
        assertEquals(0.5, outcomes.accuracy(), CLOSE);
        assertEquals(0.5, outcomes.microF1(), CLOSE);
        // a: 1 right of 2 given and 2 wanted; b: 1 of 2 and 1; c: none of 0 and 1.
        assertEquals((2 / 4.0 + 2 / 3.0 + 0) / 3, outcomes.macroF1(), CLOSE);
    }

    @Test
    void whereSeveralLabelsMayHold() {
        Targets targets = Targets.of(List.of(Example.of("1", "a", "b"), Example.of("2"), Example.of("3", "b")));
        float[][] margins = {{1, -1}, {-1, -1}, {1, 1}};
        LabelCounts outcomes = Outcomes.of(margins, Calibration.none(2), ModelKind.MULTI, targets);
        assertEquals(1 / 3.0, outcomes.accuracy(), CLOSE);
        // 2 right of 3 given and 3 wanted.
        assertEquals(4 / 6.0, outcomes.microF1(), CLOSE);
        assertEquals((2 / 3.0 + 2 / 3.0) / 2, outcomes.macroF1(), CLOSE);
    }

    @Test
    void aLabelThatNobodyWantedDoesNotCountForTheMean() {
        Targets targets =
                Targets.of(List.of(Example.of("1", "a"), Example.of("2", "b"))).only(new int[] {0});
        LabelCounts outcomes = Outcomes.of(new float[][] {{1, 0}}, Calibration.none(2), ModelKind.SINGLE, targets);
        assertEquals(1, outcomes.macroF1(), CLOSE);
        assertEquals(1, outcomes.accuracy(), CLOSE);
    }

    @Test
    void nothingIsNothing() {
        Targets none = Targets.of(List.of(Example.of("1", "a"))).only(new int[0]);
        LabelCounts outcomes = Outcomes.of(new float[0][], Calibration.none(1), ModelKind.MULTI, none);
        assertEquals(0, outcomes.accuracy());
        assertEquals(0, outcomes.microF1());
        assertEquals(0, outcomes.macroF1());
    }
}
