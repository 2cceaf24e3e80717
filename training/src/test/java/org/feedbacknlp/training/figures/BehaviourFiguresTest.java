package org.feedbacknlp.training.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.feedbacknlp.corpus.behaviour.BehaviourOutcome;
import org.junit.jupiter.api.Test;

/** A card tells counts of the behaviour suite and no id of an item. */
class BehaviourFiguresTest {
    @Test
    void outcomesAreCounts() {
        assertEquals(
                Map.of("negation", Map.of("items", 3, "failed", 1), "idiom", Map.of("items", 2, "failed", 0)),
                BehaviourFigures.toJson(List.of(
                        new BehaviourOutcome("negation", 3, List.of("n-2")),
                        new BehaviourOutcome("idiom", 2, List.of()))));
    }
}
