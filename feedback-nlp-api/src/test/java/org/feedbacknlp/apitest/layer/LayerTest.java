package org.feedbacknlp.apitest.layer;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.feedbacknlp.apitest.support.Refusal.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of finding: the built-in ones, and a plugin's own. */
class LayerTest {
    private static final List<String> IDS = List.of(
            "tokens",
            "zones",
            "language",
            "sentiment",
            "contributions",
            "sentences",
            "sentence-sentiments",
            "clauses",
            "topics",
            "labels",
            "signals",
            "emotions",
            "effort",
            "severity",
            "stage",
            "pii",
            "keyphrases");

    static List<Layer<?>> builtIn() {
        return Layer.builtIn();
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                missing("id", () -> Layer.of(null, Effort.class)),
                missing("type", () -> Layer.of("acme:urgency", null)),
                illegal("empty id", "id", () -> Layer.of("", Effort.class)),
                illegal("blank id", "id", () -> Layer.of(" ", Effort.class)),
                illegal("no prefix", "id", () -> Layer.of("urgency", Effort.class)),
                illegal("empty prefix", "id", () -> Layer.of(":urgency", Effort.class)),
                illegal("empty name", "id", () -> Layer.of("acme:", Effort.class)),
                illegal("built-in id", "id", () -> Layer.of("sentiment", Sentiment.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @Test
    void builtInLayersStandInTheOrderOfTheWire() {
        assertEquals(IDS, Layer.builtIn().stream().map(Layer::id).toList());
        assertThrows(UnsupportedOperationException.class, () -> Layer.builtIn().clear());
    }

    @Test
    void everyConstantIsBuiltIn() {
        Set<Object> constants = Stream.of(Layer.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Layer.class)
                .map(LayerTest::read)
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(Layer.builtIn()), constants);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("builtIn")
    void builtInLayersAreFoundByTheirId(Layer<?> layer) {
        assertSame(layer, Layer.find(layer.id()).orElseThrow());
        assertEquals(layer.id(), layer.toString());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "Sentiment", "SENTIMENT", "sentiment ", "key-phrases", "acme:urgency"})
    void nothingElseIsFound(String id) {
        Layer.of("acme:urgency", Effort.class);
        assertEquals(Optional.empty(), Layer.find(id));
    }

    @Test
    void aLayerOfAPluginKeepsItsIdAndType() {
        Layer<Effort> urgency = Layer.of("acme:urgency", Effort.class);
        assertEquals("acme:urgency", urgency.id());
        assertSame(Effort.class, urgency.type());
        assertEquals("a:b:c", Layer.of("a:b:c", Effort.class).id());
    }

    @Test
    void equalityAndOrderAreThoseOfTheIds() {
        Layer<Effort> urgency = Layer.of("acme:urgency", Effort.class);
        Layer<Severity> again = Layer.of("acme:urgency", Severity.class);
        Layer<Effort> other = Layer.of("acme:zeal", Effort.class);
        assertEquals(urgency, again);
        assertEquals(urgency.hashCode(), again.hashCode());
        assertEquals(0, urgency.compareTo(again));
        assertNotEquals(urgency, other);
        assertNotEquals(urgency, null);
        assertNotEquals(urgency, (Object) "acme:urgency");
        assertEquals(new TreeSet<>(List.of(urgency, other)).first(), urgency);
    }

    @Test
    void onlyLabelsAreShared() {
        Set<Layer<?>> shared = Layer.builtIn().stream().filter(Layer::shared).collect(Collectors.toSet());
        assertEquals(Set.of(Layer.LABELS), shared);
        assertEquals(false, Layer.of("acme:urgency", Effort.class).shared());
    }

    @Test
    void aSharedLayerMergesInTheOrderOfItsMakers() {
        Labels first = Labels.of("b", List.of(Label.of("x", 0.9)));
        Labels second = Labels.of("a", List.of(Label.of("y", 0.8)));
        Labels both = Layer.LABELS.merge(first, second);
        assertEquals(List.of("a", "b"), List.copyOf(both.byModel().keySet()));
        assertEquals(List.of(Label.of("x", 0.9)), both.of("b"));
        assertEquals(List.of(Label.of("y", 0.8)), both.of("a"));
    }

    @Test
    void labelsOfOneModelFollowEachOther() {
        Labels first = Labels.of("m", List.of(Label.of("x", 0.5)));
        Labels second = Labels.of("m", List.of(Label.of("y", 0.9), Label.of("x", 0.1)));
        List<Label> joined = List.of(Label.of("x", 0.5), Label.of("y", 0.9), Label.of("x", 0.1));
        assertEquals(Labels.of("m", joined), Layer.LABELS.merge(first, second));
        assertEquals(List.of(Label.of("x", 0.5)), first.of("m"), "the parts stay as they were");
    }

    @Test
    void aLayerOfOneMakerDoesNotMerge() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> Layer.SENTIMENT.merge(Samples.SENTIMENT, Samples.SENTIMENT));
        assertEquals("layer sentiment has one maker", refused.getMessage());
    }

    private static Object read(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
