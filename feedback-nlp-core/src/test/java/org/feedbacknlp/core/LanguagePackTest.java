package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that is there for certain languages makes its layers of verbatims in these, and of no others. */
class LanguagePackTest {
    @TempDir
    private Path folder;

    private PluginFolder pack(PluginFolder plugins, String className, String name, String languages, int priority) {
        return plugins.provider(className, "AnnotatorProvider", """
                public String name() { return "%s"; }
                public String version() { return "1"; }
                public int priority() { return %d; }
                public Set<String> languages() { return Set.of(%s); }
                public Set<Layer<?>> produces() { return Set.of(Layer.SENTIMENT, Layer.LABELS); }
                public Annotator create(ProviderContext context, Options options) {
                    return (document, annotations) -> {
                        annotations.put(Layer.SENTIMENT, new Sentiment(Polarity.POSITIVE, 1, 1, 0, 0, 1, List.of()));
                        annotations.put(Layer.LABELS, Labels.of(name(), List.of(Label.of("x", 1))));
                    };
                }
                """.formatted(name, priority, languages));
    }

    private AnalyzerBuilder with(PluginFolder plugins) {
        return FeedbackAnalyzer.builder().pluginLoader(plugins.loader());
    }

    private static Analysis analyze(FeedbackAnalyzer analyzer, String text, String language) {
        return analyzer.analyze(Verbatim.builder(text).language(language).build());
    }

    private static List<String> labels(Analysis analysis) {
        return analysis.get(Layer.LABELS)
                .map(labels -> List.copyOf(labels.byModel().keySet()))
                .orElse(List.of());
    }

    @Test
    void itsLanguageIsItsOwnAndTheOthersStayWithTheEngine() {
        PluginFolder plugins = pack(new PluginFolder(folder), "Italian", "acme-italian", "\"it\"", 0);
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            Analysis italian = analyze(analyzer, "la consegna era in ritardo", "it");
            assertEquals(
                    Polarity.POSITIVE,
                    italian.get(Layer.SENTIMENT).orElseThrow().polarity());
            assertEquals(List.of("acme-italian"), labels(italian));
            Analysis swiss = analyze(analyzer, "la consegna era in ritardo", "it-CH");
            assertEquals(1, swiss.get(Layer.SENTIMENT).orElseThrow().positive());
            Analysis english = analyze(analyzer, "the delivery was late and the box was broken", "en");
            assertEquals(
                    Polarity.NEGATIVE,
                    english.get(Layer.SENTIMENT).orElseThrow().polarity());
            assertEquals(List.of(), labels(english));
            assertEquals(Optional.of("language is en"), english.absence(Layer.LABELS));
        }
    }

    @Test
    void whomTheCallerPrefersMakesTheLayerAlone() {
        PluginFolder plugins = pack(new PluginFolder(folder), "Italian", "acme-italian", "\"it\"", 0);
        try (FeedbackAnalyzer analyzer =
                with(plugins).prefer(Layer.SENTIMENT, "feedback-sentiment").build()) {
            Analysis italian = analyze(analyzer, "la consegna era in ritardo", "it");
            assertTrue(italian.get(Layer.SENTIMENT).stream().allMatch(sentiment -> sentiment.positive() < 1));
            assertEquals(List.of("acme-italian"), labels(italian));
        }
        try (FeedbackAnalyzer analyzer =
                with(plugins).prefer(Layer.SENTIMENT, "acme-italian").build()) {
            assertTrue(analyze(analyzer, "the delivery was late", "en")
                    .get(Layer.SENTIMENT)
                    .isPresent());
        }
    }

    @Test
    void twoEqualsInOneLanguageAreAnErrorAndPrioritySettlesIt() {
        PluginFolder plugins = pack(new PluginFolder(folder), "One", "acme-one", "\"it\", \"pt\"", 0);
        pack(plugins, "Two", "acme-two", "\"it\"", 0);
        assertEquals(
                List.of("layer sentiment in language it has several makers of equal priority: [acme-one, acme-two];"
                        + " settle it with prefer(layer, name) or disable(name)"),
                assertThrows(SetupException.class, () -> with(plugins).build()).problems());
        pack(plugins, "Two", "acme-two", "\"it\"", 1);
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            assertTrue(
                    analyze(analyzer, "tudo certo", "pt").get(Layer.SENTIMENT).isPresent());
            assertTrue(
                    analyze(analyzer, "tutto bene", "it").get(Layer.SENTIMENT).isPresent());
            assertEquals(List.of("acme-one", "acme-two"), labels(analyze(analyzer, "tutto bene", "it")));
        }
    }

    @Test
    void aLayerThatItMakesAloneIsAbsentElsewhere() {
        PluginFolder plugins = pack(new PluginFolder(folder), "Italian", "acme-italian", "\"it\"", 0);
        try (FeedbackAnalyzer analyzer = with(plugins)
                .disable("feedback-sentiment")
                .layers(Layer.SENTIMENT)
                .build()) {
            assertEquals(
                    Optional.of("language is en"),
                    analyze(analyzer, "the delivery was late", "en").absence(Layer.SENTIMENT));
        }
    }
}
