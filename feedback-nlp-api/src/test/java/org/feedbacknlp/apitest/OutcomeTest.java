package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;

/** What became of one item (contract C7): an analysis, or one failure. */
class OutcomeTest {
    @Test
    void aDoneItemIsItsAnalysis() {
        Outcome done = new Outcome.Done(7, Samples.ANALYSIS);
        assertEquals(7, done.index());
        assertEquals("r1", done.id());
        assertEquals(Samples.ANALYSIS.toJson(), done.toJson());
    }

    @Test
    void aFailedItemSaysWhy() {
        Outcome failed = new Outcome.Failed(8, "r9", new Failure(Failure.Phase.READ, "input", "row 9 has no end"));
        assertEquals(8, failed.index());
        assertEquals("r9", failed.id());
        assertEquals(JsonText.golden("""
                        {
                          "id":"r9",
                          "status":"failed",
                          "failure":{"phase":"read","source":"input","reason":"row 9 has no end"}
                        }
                        """), JsonText.of(failed.toJson()));
    }

    @Test
    void aFailedItemShowsPlaceIdAndFailure() {
        assertEquals(
                "Failed[index=8, id=r9, failure=" + Samples.FAILURE + "]",
                new Outcome.Failed(8, "r9", Samples.FAILURE).toString());
    }

    @Test
    void thereIsNoThird() {
        Set<Class<?>> permitted =
                Stream.of(Outcome.class.getPermittedSubclasses()).collect(Collectors.toSet());
        assertEquals(Set.of(Outcome.Done.class, Outcome.Failed.class), permitted);
    }
}
