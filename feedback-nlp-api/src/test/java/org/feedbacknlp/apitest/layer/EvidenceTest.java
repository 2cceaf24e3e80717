package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;

/** A span with its weight. */
class EvidenceTest {
    @Test
    void aRuleHasWeightOne() {
        assertEquals(new Evidence(new Span(2, 5), 1), Evidence.of(2, 5));
    }

    @Test
    void aBadSpanIsRefused() {
        Refusal.illegal("end before start", "5..2", () -> Evidence.of(5, 2)).check();
    }

    @Test
    void json() {
        assertEquals(
                "{\"start\":2,\"end\":5,\"weight\":-0.25}", JsonText.of(new Evidence(new Span(2, 5), -0.25).toJson()));
    }
}
