package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three exceptions of the library. */
class ExceptionsTest {
    static Stream<Refusal> refusals() {
        return Stream.of(
                Refusal.missing("problems", () -> new SetupException(null)),
                Refusal.missing("problems", () -> new SetupException(Arrays.asList("a", null))),
                Refusal.illegal("no problem", "problems", () -> new SetupException(List.of())),
                Refusal.missing("id", () -> new UnreadableItemException(null, "row 3 has no end")),
                Refusal.missing("reason", () -> new UnreadableItemException("r3", null)),
                Refusal.missing("reason", () -> new CancelledException(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @Test
    void aSetUpTellsEveryProblem() {
        List<String> mine = new ArrayList<>(List.of("option a is unknown", "option b must be true or false"));
        SetupException setup = new SetupException(mine);
        mine.clear();
        assertEquals(List.of("option a is unknown", "option b must be true or false"), setup.problems());
        assertEquals("option a is unknown; option b must be true or false", setup.getMessage());
        assertThrows(UnsupportedOperationException.class, () -> setup.problems().clear());
    }

    @Test
    void anUnreadableItemMayHaveNoId() {
        UnreadableItemException item = new UnreadableItemException("", "row 3 has no end");
        assertEquals("", item.id());
        assertEquals("row 3 has no end", item.reason());
        assertEquals("row 3 has no end", item.getMessage());
        assertEquals("r3", new UnreadableItemException("r3", "no end").id());
    }

    @Test
    void aCancellationSaysWhoEndedIt() {
        assertEquals("analyzer closed", new CancelledException("analyzer closed").getMessage());
    }
}
