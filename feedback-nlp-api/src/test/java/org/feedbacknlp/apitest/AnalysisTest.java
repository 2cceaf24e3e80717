package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analysis holds: layers that are there, layers that are absent with a reason, and nothing in between. */
class AnalysisTest {
    private static final Layer<Effort> URGENCY = Layer.of("acme:urgency", Effort.class);
    private static final Effort URGENT = new Effort(2, List.of());

    private static Analysis.Builder builder() {
        return Analysis.builder(Samples.VERBATIM, Status.CONTENT, Samples.PROVENANCE);
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                Refusal.missing("verbatim", () -> Analysis.builder(null, Status.CONTENT, Samples.PROVENANCE)),
                Refusal.missing("status", () -> Analysis.builder(Samples.VERBATIM, null, Samples.PROVENANCE)),
                Refusal.missing("provenance", () -> Analysis.builder(Samples.VERBATIM, Status.CONTENT, null)),
                Refusal.missing("layer", () -> builder().put(null, URGENT)),
                Refusal.missing("value", () -> builder().put(URGENCY, null)),
                Refusal.missing("layer", () -> builder().absent(null, "nothing found")),
                Refusal.missing("reason", () -> builder().absent(URGENCY, null)),
                Refusal.missing("failure", () -> builder().failure(null)),
                Refusal.missing("truncation", () -> builder().truncation(null)),
                Refusal.illegal(
                        "there twice",
                        "acme:urgency",
                        () -> builder().put(URGENCY, URGENT).put(URGENCY, URGENT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @Test
    void keepsWhatItIsAbout() {
        Analysis analysis = builder().build();
        assertSame(Samples.VERBATIM, analysis.verbatim());
        assertSame(Status.CONTENT, analysis.status());
        assertSame(Samples.PROVENANCE, analysis.provenance());
    }

    @Test
    void givesALayerThatIsThere() {
        Analysis analysis = builder()
                .put(Layer.SENTIMENT, Samples.SENTIMENT)
                .put(URGENCY, URGENT)
                .build();
        Optional<Sentiment> sentiment = analysis.get(Layer.SENTIMENT);
        assertEquals(Optional.of(Samples.SENTIMENT), sentiment);
        assertEquals(Optional.of(URGENT), analysis.get(Layer.of("acme:urgency", Effort.class)), "equal by id");
        assertEquals(Optional.empty(), analysis.absence(Layer.SENTIMENT));
    }

    @Test
    void c3AnAbsentLayerSaysWhyAndIsNoValue() {
        Analysis analysis = builder().absent(Layer.EFFORT, "nothing found").build();
        assertEquals(Optional.empty(), analysis.get(Layer.EFFORT));
        assertEquals(Optional.of("nothing found"), analysis.absence(Layer.EFFORT));
        assertEquals(List.of(), analysis.layers());
    }

    @Test
    void aSecondReasonReplacesTheFirst() {
        Analysis analysis = builder()
                .absent(Layer.EFFORT, "nothing found")
                .absent(Layer.EFFORT, "language unknown")
                .build();
        assertEquals(Optional.of("language unknown"), analysis.absence(Layer.EFFORT));
    }

    /** Of several annotators that may make a layer, one may find something and another nothing. */
    @Test
    void c3ALayerThatIsThereIsNotAbsentInWhicheverOrder() {
        Analysis.Builder before = builder().absent(URGENCY, "nothing found").put(URGENCY, URGENT);
        Analysis.Builder after = builder().put(URGENCY, URGENT).absent(URGENCY, "nothing found");
        for (Analysis analysis : List.of(before.build(), after.build())) {
            assertEquals(Optional.of(URGENT), analysis.get(URGENCY));
            assertEquals(Optional.empty(), analysis.absence(URGENCY));
            assertFalse(analysis.toJson().containsKey("absent"));
        }
    }

    @Test
    void aLayerThatNobodyAskedForIsNeitherThereNorExcused() {
        Analysis analysis = builder().build();
        for (Layer<?> layer : Layer.builtIn()) {
            assertEquals(Optional.empty(), analysis.get(layer));
            assertEquals(Optional.empty(), analysis.absence(layer));
        }
    }

    @Test
    void listsLayersInTheOrderInWhichTheyWereMade() {
        Analysis analysis = builder()
                .put(URGENCY, URGENT)
                .put(Layer.SENTIMENT, Samples.SENTIMENT)
                .put(Layer.LANGUAGE, Language.UNDETERMINED)
                .build();
        assertEquals(List.of(URGENCY, Layer.SENTIMENT, Layer.LANGUAGE), analysis.layers());
        assertThrows(
                UnsupportedOperationException.class, () -> analysis.layers().clear());
    }

    @Test
    void keepsFailuresAndTheCut() {
        Truncation cut = new Truncation("tokens", 10, 40);
        Analysis analysis = builder().failure(Samples.FAILURE).truncation(cut).build();
        assertEquals(List.of(Samples.FAILURE), analysis.failures());
        assertEquals(Optional.of(cut), analysis.truncation());
        assertThrows(
                UnsupportedOperationException.class, () -> analysis.failures().clear());
        assertEquals(List.of(), builder().build().failures());
        assertEquals(Optional.empty(), builder().build().truncation());
    }

    @Test
    void theBuilderCanGoOnWithoutTouchingWhatItMade() {
        Analysis.Builder builder = builder().put(URGENCY, URGENT);
        Analysis before = builder.build();
        builder.put(Layer.SENTIMENT, Samples.SENTIMENT)
                .absent(Layer.EFFORT, "nothing found")
                .failure(Samples.FAILURE)
                .build();
        assertEquals(List.of(URGENCY), before.layers());
        assertEquals(Optional.empty(), before.absence(Layer.EFFORT));
        assertEquals(List.of(), before.failures());
    }

    @Test
    void aValueOfAnotherTypeIsRefusedAndLeavesNothing() {
        Analysis.Builder builder = builder();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Layer<Sentiment> mistyped = (Layer) URGENCY;
        assertThrows(ClassCastException.class, () -> builder.put(mistyped, Samples.SENTIMENT));
        assertEquals(List.of(), builder.build().layers());
    }

    @Test
    void c1GivesTheWordsOfASpan() {
        Analysis analysis = Analysis.builder(Verbatim.of("good 👍!"), Status.CONTENT, Samples.PROVENANCE)
                .build();
        assertEquals("👍", analysis.textOf(new Span(5, 7)));
        assertThrows(IndexOutOfBoundsException.class, () -> analysis.textOf(new Span(5, 9)));
    }

    @Test
    void c8ShowsItsIdAndWhichLayersItHas() {
        assertEquals("Analysis[id=r1, content, [sentiment, keyphrases]]", Samples.ANALYSIS.toString());
    }
}
