package org.feedbacknlp.testkit.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a value whose type nobody knows here. */
class JsonTreeTest {
    private static final JsonTree LABELS = JsonTree.of(Labels.of(
            "promises",
            List.of(new Label("late", 0.5, List.of(Evidence.of(4, 8), Evidence.of(0, 3))), Label.of("never", 0.25))));

    @Test
    void findsSpansEvidenceAndIds() {
        assertEquals(List.of(new Span(4, 8), new Span(0, 3)), LABELS.spans());
        assertEquals(List.of(List.of(new Span(4, 8), new Span(0, 3))), LABELS.evidence());
        assertEquals(Set.of("late", "never"), LABELS.ids());
        assertEquals(Optional.empty(), LABELS.problem());
    }

    @Test
    void whatHasNoLeavesIsEmpty() {
        assertTrue(JsonTree.of(Labels.of("promises", List.of())).isEmpty());
        assertFalse(LABELS.isEmpty());
    }

    @Test
    void theOrderOfKeysIsPartOfTheBytes() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", "2");
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", "2");
        other.put("a", 1);
        assertEquals("{\"a\":1,\"b\":\"2\",}", new JsonTree(one).bytes());
        assertFalse(new JsonTree(one).bytes().equals(new JsonTree(other).bytes()));
    }

    /**
     * Something that is no JSON.
     *
     * @param problem what is said of it
     * @param tree the tree
     */
    record Wrong(String problem, @Nullable Object tree) {}

    static Stream<Wrong> wrong() {
        return Stream.of(
                new Wrong("a null", Arrays.asList(1, null)),
                new Wrong("the number NaN", Map.of("a", Double.NaN)),
                new Wrong("a key that is no text", Map.of(1, 2)),
                new Wrong("a java.lang.Float", List.of(1f)),
                new Wrong("a java.lang.Character", 'x'));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void tellsWhatIsNoJson(Wrong wrong) {
        assertEquals(Optional.of(wrong.problem()), new JsonTree(wrong.tree()).problem());
    }
}
