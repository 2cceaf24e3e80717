package org.feedbacknlp.apitest.layer;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.feedbacknlp.apitest.support.Refusal.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Contributions.Part;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts and bias that add up to a logit. */
class ContributionsTest {
    private static Part part(double weight) {
        return new Part(Source.WORD, Optional.empty(), new Evidence(new Span(0, 1), weight));
    }

    @ParameterizedTest(name = "{0} + {1} + {2} = {3}")
    @CsvSource({
        "0,   0,    0,   0",
        "0.5, 1,    2,   3.5",
        "1,   -2,   0.5, -0.5",
        "1,   -2,   0.5, -0.500009",
        "1,   -2,   0.5, -0.499991",
    })
    void takesWhatAddsUp(double bias, double first, double second, double logit) {
        Contributions contributions = new Contributions(logit, bias, List.of(part(first), part(second)));
        assertEquals(logit, contributions.logit());
        assertEquals(bias, contributions.bias());
    }

    static Stream<Refusal> refusals() {
        Evidence evidence = new Evidence(new Span(0, 1), 1);
        return Stream.of(
                illegal("too little", "add up to", () -> new Contributions(1, 0, List.of(part(0.9999)))),
                illegal("too much", "add up to", () -> new Contributions(1, 0.0001, List.of(part(1)))),
                illegal("no parts", "add up to", () -> new Contributions(1, 0, List.of())),
                illegal("logit NaN", "add up to", () -> new Contributions(Double.NaN, 0, List.of())),
                illegal(
                        "bias infinite",
                        "add up to",
                        () -> new Contributions(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, List.of())),
                illegal("rule without a name", "name", () -> new Part(Source.RULE, Optional.empty(), evidence)),
                illegal("word with a name", "name", () -> new Part(Source.WORD, Optional.of("asked"), evidence)),
                missing("source", () -> new Part(null, Optional.empty(), evidence)),
                missing("evidence", () -> new Part(Source.WORD, Optional.empty(), null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @Test
    void copiesItsParts() {
        List<Part> parts = new ArrayList<>(List.of(part(1)));
        Contributions contributions = new Contributions(1, 0, parts);
        parts.clear();
        assertEquals(List.of(part(1)), contributions.all());
        assertThrows(
                UnsupportedOperationException.class, () -> contributions.all().clear());
    }
}
