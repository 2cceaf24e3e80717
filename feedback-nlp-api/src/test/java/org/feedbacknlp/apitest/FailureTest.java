package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Failure.Phase;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What went wrong with one item; that its reason is one short line, {@code OneLineTest} shows. */
class FailureTest {
    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException("cannot parse " + Samples.TEXT),
                new StackOverflowError(Samples.TEXT),
                new RuntimeException(new RuntimeException(Samples.TEXT)),
                new NumberFormatException());
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void c8OfAThrownObjectOnlyTheClassIsTold(Throwable thrown) {
        Failure failure = Failure.of(Phase.ANNOTATE, "acme-urgency", thrown);
        assertEquals(Phase.ANNOTATE, failure.phase());
        assertEquals("acme-urgency", failure.source());
        assertEquals(thrown.getClass().getName(), failure.reason());
        assertFalse(JsonText.of(failure.toJson()).contains(Samples.SECRET));
    }

    @Test
    void theLongestReasonIsThatOfTheContract() {
        assertEquals(300, Failure.MAX_REASON);
    }

    @Test
    void refusesNull() {
        Refusal.missing("thrown", () -> Failure.of(Phase.READ, "input", null)).check();
        Refusal.missing("phase", () -> Failure.of(null, "input", new Error())).check();
        Refusal.missing("source", () -> Failure.of(Phase.READ, null, new Error()))
                .check();
    }

    @Test
    void json() {
        assertEquals(
                "{\"phase\":\"annotate\",\"source\":\"acme-urgency\",\"reason\":\"gave NaN\"}",
                JsonText.of(Samples.FAILURE.toJson()));
    }
}
