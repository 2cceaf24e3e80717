package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Scope;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One text on its way through the annotators: what each may do, see and spoil (C3, C5, C7). */
class PipelineTest {
    private static final Layer<Labels> OWN = Layer.of("acme:own", Labels.class);
    private static final Verbatim TEXT = Verbatim.of("the delivery was late");

    private static Analysis analyze(HandMade made, Verbatim verbatim) {
        try (CoreAnalyzer analyzer = made.analyzer()) {
            return analyzer.analyze(verbatim);
        }
    }

    private static HandMade own(Annotator annotator) {
        return new HandMade().stage("acme", Scope.WORDS, OWN, annotator);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** What an annotator should not do, and what its failure is called. */
    private record Misdeed(String failure, Annotator annotator) {}

    private static Stream<Misdeed> misdeeds() {
        return Stream.of(
                new Misdeed("java.lang.IllegalStateException", (document, annotations) -> {
                    throw new IllegalStateException("the delivery was late");
                }),
                new Misdeed("java.lang.StackOverflowError", (document, annotations) -> {
                    throw new StackOverflowError();
                }),
                new Misdeed("java.lang.NoClassDefFoundError", (document, annotations) -> {
                    throw new NoClassDefFoundError("com/example/Gone");
                }),
                new Misdeed("java.lang.AssertionError", (document, annotations) -> {
                    throw new AssertionError("the delivery was late");
                }),
                new Misdeed(
                        "java.io.IOException",
                        (document, annotations) -> PipelineTest.<RuntimeException>sneak(new java.io.IOException("x"))),
                new Misdeed(
                        "java.lang.IllegalArgumentException",
                        (document, annotations) -> annotations.put(Layer.LANGUAGE, Language.UNDETERMINED)),
                new Misdeed("java.lang.IllegalArgumentException", (document, annotations) -> {
                    annotations.put(OWN, Labels.of("acme", List.of()));
                    annotations.put(OWN, Labels.of("acme", List.of()));
                }),
                new Misdeed(
                        "java.lang.IllegalArgumentException",
                        (document, annotations) -> annotations.absent(Layer.SENTIMENT, "not mine")),
                new Misdeed("java.lang.ClassCastException", (document, annotations) -> putUnchecked(annotations)),
                new Misdeed("java.lang.NullPointerException", (document, annotations) -> putNull(annotations)),
                new Misdeed("java.lang.IllegalArgumentException", (document, annotations) -> Label.of("x", Double.NaN)),
                new Misdeed(
                        "java.lang.IndexOutOfBoundsException",
                        (document, annotations) -> document.tokens().word(1_000)),
                new Misdeed(
                        "java.lang.IndexOutOfBoundsException", (document, annotations) -> document.original(0, 1_000)),
                new Misdeed("java.lang.StackOverflowError", (document, annotations) -> recurse(0)));
    }

    private static int recurse(int depth) {
        return depth < 0 ? depth : recurse(depth + 1) + 1;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void putUnchecked(Annotations annotations) {
        annotations.put((Layer) OWN, Language.UNDETERMINED);
    }

    @SuppressWarnings("NullAway") // that it is null is the point
    private static void putNull(Annotations annotations) {
        LayerValue none = null;
        annotations.put(OWN, (Labels) none);
    }

    @TestFactory
    Stream<DynamicTest> N069_C7_aMisdeedCostsItsOwnLayerOfThatTextOnly() {
        return misdeeds()
                .map(misdeed -> DynamicTest.dynamicTest(misdeed.failure, () -> {
                    HandMade made = own(misdeed.annotator).labels("good", HandMade.saying("good", "x"));
                    try (CoreAnalyzer analyzer = made.analyzer()) {
                        for (int time = 0; time < 2; time++) {
                            Analysis analysis = analyzer.analyze(TEXT);
                            Failure only = new Failure(Failure.Phase.ANNOTATE, "acme", misdeed.failure);
                            assertEquals(List.of(only), analysis.failures());
                            assertEquals("acme failed", analysis.absence(OWN).orElse(""));
                            assertEquals(
                                    "x",
                                    analysis.get(Layer.LABELS)
                                            .orElseThrow()
                                            .of("good")
                                            .get(0)
                                            .id());
                            assertFalse(analysis.toJson().toString().contains("late"), "C8: no text in the analysis");
                        }
                    }
                }));
    }

    /** A value with the span. */
    private record Placed(Layer<?> layer, Function<Span, LayerValue> value) {}

    private static Stream<Placed> placed() {
        return Stream.of(
                new Placed(Layer.SENTIMENT, span -> feeling(span)),
                new Placed(Layer.SENTENCE_SENTIMENTS, span -> new SentenceSentiments(List.of(feeling(span)))),
                new Placed(
                        Layer.TOPICS,
                        span -> new Topics(List.of(new Topics.Topic("x", 1, Optional.empty(), List.of(at(span)))))),
                new Placed(
                        Layer.TOPICS,
                        span -> new Topics(List.of(
                                new Topics.Topic("x", 1, Optional.of(feeling(span)), List.of(at(new Span(0, 1))))))),
                new Placed(
                        Layer.TOPICS,
                        span -> new Topics(List.of(new Topics.Topic(
                                "x",
                                1,
                                Optional.empty(),
                                List.of(at(new Span(0, 1))),
                                List.of(new Topics.Mention(span, Optional.empty(), false)),
                                List.of())))),
                new Placed(
                        Layer.TOPICS,
                        span -> new Topics(List.of(new Topics.Topic(
                                "x",
                                1,
                                Optional.empty(),
                                List.of(at(new Span(0, 1))),
                                List.of(),
                                List.of(new Topics.Vote(Topics.Voter.MODEL, 1, List.of(at(span)))))))),
                new Placed(Layer.LABELS, span -> Labels.of("acme", List.of(new Label("x", 1, List.of(at(span)))))),
                new Placed(
                        Layer.SIGNALS,
                        span -> new Signals(List.of(new Signals.Signal(
                                SignalKind.values()[0], Modality.values()[0], 1, List.of(at(span)))))),
                new Placed(
                        Layer.EMOTIONS,
                        span -> new Emotions(List.of(new Emotions.Felt(Emotion.values()[0], 1, 1, List.of(at(span)))))),
                new Placed(
                        Layer.CONTRIBUTIONS,
                        span -> new Contributions(
                                1,
                                0,
                                List.of(new Contributions.Part(
                                        Contributions.Source.WORD, Optional.empty(), new Evidence(span, 1))))),
                new Placed(
                        Layer.KEY_PHRASES,
                        span -> new KeyPhrases(List.of(new KeyPhrases.KeyPhrase("x", 1, List.of(at(span)))))),
                new Placed(Layer.EFFORT, span -> new Effort(1, List.of(at(span)))),
                new Placed(
                        Layer.SEVERITY,
                        span -> new Severity(Severity.Level.values()[0], List.of("outage"), List.of(at(span)))),
                new Placed(
                        Layer.STAGE,
                        span -> new StageGuess(
                                org.feedbacknlp.api.layer.Stage.values()[0], 1, Optional.empty(), List.of(at(span)))),
                new Placed(Layer.PII, span -> new Pii(List.of(new Pii.Item(Pii.Type.EMAIL, span, 1)))));
    }

    private static Evidence at(Span span) {
        return new Evidence(span, 1);
    }

    private static Sentiment feeling(Span span) {
        return new Sentiment(Polarity.POSITIVE, 1, 1, 0, 0, 1, List.of(at(span)));
    }

    private static <T extends LayerValue> Analysis giving(Layer<T> layer, LayerValue value, String text) {
        return analyze(
                new HandMade()
                        .stage(
                                "acme",
                                Scope.WORDS,
                                layer,
                                (document, annotations) ->
                                        annotations.put(layer, layer.type().cast(value))),
                Verbatim.of(text));
    }

    @TestFactory
    Stream<DynamicTest> N069_C1_aSpanThatIsNoPartOfTheTextCostsItsLayer() {
        String text = "so good \uD83D\uDC4D ok";
        return placed().map(placed -> DynamicTest.dynamicTest(placed.layer.id(), () -> {
            for (Span wrong : List.of(new Span(0, text.length() + 1), new Span(9, 10), new Span(7, 9))) {
                Analysis analysis = giving(placed.layer, placed.value.apply(wrong), text);
                assertEquals(
                        List.of(new Failure(Failure.Phase.CHECK, "acme", "a span is no part of the text")),
                        analysis.failures());
                assertTrue(analysis.get(placed.layer).isEmpty());
                assertEquals("acme failed", analysis.absence(placed.layer).orElse(""));
            }
            for (Span right : List.of(new Span(0, text.length()), new Span(8, 10), new Span(0, 0))) {
                Analysis analysis = giving(placed.layer, placed.value.apply(right), text);
                assertEquals(List.of(), analysis.failures());
                assertTrue(analysis.get(placed.layer).isPresent());
            }
        }));
    }

    @Test
    void N069_moreLabelsThanAllowedCostTheirLayer() {
        List<Label> labels = Collections.nCopies(1_001, Label.of("x", 0.5));
        assertEquals(
                List.of(new Failure(Failure.Phase.CHECK, "acme", "1001 labels, but 1000 are allowed")),
                giving(Layer.LABELS, Labels.of("acme", labels), "some text").failures());
        assertEquals(
                List.of(),
                giving(Layer.LABELS, Labels.of("acme", labels.subList(1, 1_001)), "some text")
                        .failures());
    }

    @Test
    void N069_outOfMemoryIsThrownOnAndTheAnalyzerGoesOn() {
        List<String> fatal = new ArrayList<>(List.of("the first"));
        HandMade made = own((document, annotations) -> {
            if (!fatal.isEmpty()) {
                throw new OutOfMemoryError(fatal.remove(0));
            }
        });
        try (CoreAnalyzer analyzer = made.analyzer()) {
            assertEquals(
                    "the first",
                    assertThrows(OutOfMemoryError.class, () -> analyzer.analyze(TEXT))
                            .getMessage());
            assertEquals(List.of(), analyzer.analyze(TEXT).failures());
        }
    }

    @Test
    void whatAnAnnotatorGaveBeforeItFailedIsDropped() {
        Analysis analysis = analyze(
                own((document, annotations) -> {
                    annotations.put(OWN, Labels.of("acme", List.of()));
                    throw new IllegalStateException();
                }),
                TEXT);
        assertTrue(analysis.get(OWN).isEmpty());
        assertEquals("acme failed", analysis.absence(OWN).orElse(""));
    }

    @Test
    void C3_whatIsNeitherGivenNorExcusedWasNotFound() {
        assertEquals(
                "nothing found",
                analyze(own((document, annotations) -> {}), TEXT).absence(OWN).orElse(""));
        assertEquals(
                "too short",
                analyze(own((document, annotations) -> annotations.absent(OWN, "too short")), TEXT)
                        .absence(OWN)
                        .orElse(""));
    }

    @Test
    void whoDoesNotMakeALayerDoesNotSayWhyItIsAbsent() {
        Analysis analysis = analyze(
                own((document, annotations) -> annotations.absent(OWN, "too short"))
                        .stage("other", Layer.LABELS, OWN, (document, annotations) -> {
                            annotations.put(OWN, Labels.of("other", List.of()));
                            annotations.absent(Layer.LABELS, "no opinion");
                        })
                        .stage("third", Layer.LABELS, OWN, (document, annotations) -> annotations.absent(OWN, "mine")),
                TEXT);
        assertTrue(analysis.get(OWN).isEmpty());
        assertEquals("too short", analysis.absence(OWN).orElse(""));
        assertEquals("no opinion", analysis.absence(Layer.LABELS).orElse(""));
    }

    @Test
    void C3_textsThatAreNoContentReachNoAnnotator() {
        HandMade made = own((document, annotations) -> {
                    throw new IllegalStateException("not to be asked");
                })
                .wanting(Layer.TOKENS, Layer.ZONES, Layer.LANGUAGE, Layer.SENTENCES, Layer.CLAUSES);
        try (CoreAnalyzer analyzer = made.analyzer()) {
            for (String text : List.of("", "n/a", "asdfgh asdfgh")) {
                Analysis analysis = analyzer.analyze(text);
                String reason = "status is " + analysis.status().id();
                assertEquals(reason, analysis.absence(OWN).orElse(""));
                assertEquals(reason, analysis.absence(Layer.LANGUAGE).orElse(""));
                assertEquals(reason, analysis.absence(Layer.SENTENCES).orElse(""));
                assertEquals(reason, analysis.absence(Layer.CLAUSES).orElse(""));
                assertTrue(analysis.get(Layer.TOKENS).isPresent()
                        && analysis.get(Layer.ZONES).isPresent());
                assertEquals(List.of(), analysis.failures());
            }
        }
    }

    @Test
    void sharedLayersOfSeveralAnnotatorsAreJoined() {
        Analysis analysis = analyze(
                new HandMade()
                        .labels("one", HandMade.saying("one", "a"))
                        .labels("silent", (document, annotations) -> annotations.absent(Layer.LABELS, "nothing to say"))
                        .labels("broken", (document, annotations) -> {
                            throw new IllegalStateException();
                        })
                        .labels("two", HandMade.saying("two", "b")),
                TEXT);
        Labels labels = analysis.get(Layer.LABELS).orElseThrow();
        assertEquals("[one, two]", labels.byModel().keySet().toString());
        assertTrue(analysis.absence(Layer.LABELS).isEmpty());
        assertEquals(1, analysis.failures().size());
    }

    @Test
    void anAnnotatorFindsTheLayersMadeBeforeIt() {
        Analysis analysis = analyze(
                own((document, annotations) -> annotations.put(OWN, Labels.of("acme", List.of(Label.of("first", 1)))))
                        .labels(
                                "second",
                                (document, annotations) -> annotations.put(
                                        Layer.LABELS,
                                        Labels.of(
                                                "second",
                                                document.get(OWN).orElseThrow().of("acme")))),
                TEXT);
        assertEquals(
                "first",
                analysis.get(Layer.LABELS).orElseThrow().of("second").get(0).id());
    }

    @Test
    void wordsHideAllThatIsNoWord() {
        Verbatim whole = Verbatim.builder("the delivery was late")
                .id("v1")
                .question("Why?")
                .language("en")
                .score(Score.parse(ScoreScale.NPS, "3"))
                .channel("email")
                .respondent("r1")
                .segment("plan", "pro")
                .build();
        List<Verbatim> seen = new ArrayList<>();
        HandMade made = new HandMade()
                .stage("words", Scope.WORDS, OWN, (document, annotations) -> seen.add(document.verbatim()))
                .stage("whole", Scope.VERBATIM, Layer.LABELS, (document, annotations) -> seen.add(document.verbatim()));
        analyze(made, whole);
        assertEquals(
                Verbatim.builder("the delivery was late")
                        .question("Why?")
                        .language("en")
                        .build(),
                seen.get(0));
        assertSame(whole, seen.get(1));
    }

    @Test
    void whatSeesTheWholeVerbatimIsNeverCached() {
        List<String> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        HandMade made = new HandMade()
                .with(new ResultCache(CacheOptions.DEFAULT))
                .stage("words", Scope.WORDS, OWN, (document, annotations) -> words.add(document.text()))
                .stage(
                        "whole",
                        Scope.VERBATIM,
                        Layer.LABELS,
                        (document, annotations) -> ids.add(document.verbatim().id()));
        try (CoreAnalyzer analyzer = made.analyzer()) {
            analyzer.analyze(
                    Verbatim.builder("the first is not kept").id("first").build());
            for (String id : List.of("a", "b", "c")) {
                analyzer.analyze(Verbatim.builder("too late").id(id).build());
            }
        }
        assertEquals(List.of("first", "a", "b", "c"), ids);
        assertEquals(List.of("the first is not kept", "too late"), words);
    }

    @Test
    void whatFailedOrWasCutIsNotCached() {
        List<String> failing = new ArrayList<>();
        HandMade made = own((document, annotations) -> {
                    failing.add(document.text());
                    throw new IllegalStateException();
                })
                .with(new ResultCache(CacheOptions.DEFAULT));
        try (CoreAnalyzer analyzer = made.analyzer()) {
            analyzer.analyze("the first is not kept");
            analyzer.analyze("too late");
            assertEquals(1, analyzer.analyze("too late").failures().size());
        }
        assertEquals(3, failing.size());

        List<String> cut = new ArrayList<>();
        HandMade short8 = own((document, annotations) -> cut.add(document.text()))
                .within(Limits.DEFAULT.withTextLength(8))
                .with(new ResultCache(CacheOptions.DEFAULT));
        try (CoreAnalyzer analyzer = short8.analyzer()) {
            analyzer.analyze("the first is not kept");
            assertTrue(analyzer.analyze("much too late").truncation().isPresent());
            assertTrue(analyzer.analyze("much too late").truncation().isPresent());
        }
        assertEquals(3, cut.size());
    }

    @Test
    void C5_whyNotAsksTheAnnotatorsOfTheLayer() {
        HandMade made = new HandMade()
                .wanting(Layer.LANGUAGE)
                .labels("silent", HandMade.saying("silent", "x"))
                .labels("talking", new Annotator() {
                    @Override
                    public void annotate(Document document, Annotations annotations) {}

                    @Override
                    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
                        return Optional.of(new WhyNot(label, "not said", List.of()));
                    }
                });
        try (CoreAnalyzer analyzer = made.analyzer()) {
            assertEquals(
                    "not said",
                    analyzer.whyNot(TEXT, Layer.LABELS, "y").map(WhyNot::reason).orElse(""));
            assertEquals(
                    "status is empty",
                    analyzer.whyNot(Verbatim.of(""), Layer.LABELS, "y")
                            .map(WhyNot::reason)
                            .orElse(""));
            assertTrue(analyzer.whyNot(TEXT, Layer.LANGUAGE, "de").isEmpty(), "the engine's own layers cannot tell");
        }
    }

    @Test
    void whyNotRefusesALayerThatIsNotMadeWhateverTheText() {
        try (CoreAnalyzer analyzer = own((document, annotations) -> {}).analyzer()) {
            for (String text : List.of("the delivery was late", "", "n/a")) {
                IllegalArgumentException thrown = assertThrows(
                        IllegalArgumentException.class,
                        () -> analyzer.whyNot(Verbatim.of(text), Layer.TOPICS, "price"));
                assertEquals("layer topics is not made by this analyzer", thrown.getMessage());
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway") // that it is null is the point
    void C4_misuseNamesTheArgument() {
        try (CoreAnalyzer analyzer = own((document, annotations) -> {}).analyzer()) {
            assertEquals("verbatim", missing(() -> analyzer.analyze((Verbatim) null)));
            assertEquals("verbatims", missing(() -> analyzer.analyzeAll(null)));
            assertEquals("options", missing(() -> analyzer.analyzeAll(Stream.of(), null)));
            assertEquals("verbatim", missing(() -> analyzer.whyNot(null, OWN, "x")));
            assertEquals("layer", missing(() -> analyzer.whyNot(TEXT, null, "x")));
            assertEquals("label", missing(() -> analyzer.whyNot(TEXT, OWN, null)));
            assertEquals("text", missing(() -> analyzer.erase(null)));
        }
    }

    private static String missing(Runnable call) {
        return String.valueOf(
                assertThrows(NullPointerException.class, call::run).getMessage());
    }

    @Test
    void theStatusIsThatOfTriage() {
        try (CoreAnalyzer analyzer = own((document, annotations) -> {}).analyzer()) {
            assertEquals(Status.CONTENT, analyzer.analyze(TEXT).status());
            assertEquals(Status.EMPTY, analyzer.analyze("").status());
            assertEquals(Status.NOT_MEANINGFUL, analyzer.analyze("n/a").status());
        }
    }

    @Test
    void anAnalysisHoldsOnlyWhatWasWanted() {
        Analysis analysis = analyze(
                new HandMade().wanting(Layer.TOKENS).stage("acme", Scope.WORDS, OWN, (document, annotations) -> {}),
                TEXT);
        assertEquals(List.of(Layer.TOKENS), analysis.layers());
        assertTrue(analysis.absence(Layer.ZONES).isEmpty(), "nobody asked");
    }
}
