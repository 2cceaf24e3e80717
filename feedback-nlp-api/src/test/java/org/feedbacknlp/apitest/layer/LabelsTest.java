package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What classifiers say, model by model. */
class LabelsTest {
    private static final Label PRAISE = Label.of("praise", 0.9);

    static Stream<Refusal> refusals() {
        SortedMap<String, List<Label>> holed = new TreeMap<>();
        holed.put("acme", Arrays.asList(PRAISE, null));
        return Stream.of(
                Refusal.missing("model", () -> Labels.of(null, List.of(PRAISE))),
                Refusal.missing("labels", () -> Labels.of("acme", null)),
                Refusal.missing("byModel", () -> new Labels(holed)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @Test
    void aLabelWithoutEvidence() {
        assertEquals(new Label("praise", 0.9, List.of()), PRAISE);
    }

    @Test
    void aModelThatSaidNothingHasNoLabels() {
        assertEquals(List.of(), Labels.of("acme", List.of()).of("acme"));
        assertEquals(List.of(), Labels.of("acme", List.of(PRAISE)).of("other"));
    }

    @Test
    void theListsAreCopiedToo() {
        List<Label> mine = new ArrayList<>(List.of(PRAISE));
        Labels labels = Labels.of("acme", mine);
        mine.clear();
        assertEquals(List.of(PRAISE), labels.of("acme"));
        assertThrows(
                UnsupportedOperationException.class, () -> labels.of("acme").clear());
    }
}
