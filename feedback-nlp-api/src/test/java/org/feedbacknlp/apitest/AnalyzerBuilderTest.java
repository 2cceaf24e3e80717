package org.feedbacknlp.apitest;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.feedbacknlp.apitest.support.Refusal.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How an analyzer is set up. */
class AnalyzerBuilderTest {
    private static final String PASSWORD = "correct horse battery staple";

    private static AnalyzerBuilder builder() {
        return FeedbackAnalyzer.builder();
    }

    @Test
    void asksForNothingByDefault() {
        AnalyzerOptions options = builder().options();
        assertEquals(
                new AnalyzerOptions(
                        Set.of(),
                        Set.of(),
                        List.of(),
                        Optional.empty(),
                        Limits.DEFAULT,
                        CacheOptions.DEFAULT,
                        PluginOptions.DEFAULT,
                        new TreeSet<>(),
                        Optional.empty(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        Optional.empty()),
                options);
    }

    @Test
    void passesOnWhatItIsTold() {
        ClassLoader plugins = ClassLoader.getPlatformClassLoader();
        AnalyzerOptions options = builder()
                .layers(Layer.TOPICS, Layer.SENTIMENT)
                .plus(Layer.TOKENS)
                .model(Path.of("intent.model"))
                .limits(Limits.DEFAULT.withTokens(7))
                .cache(CacheOptions.OFF)
                .plugins(PluginOptions.DEFAULT.withTimeout(Duration.ZERO))
                .disable("acme-slow")
                .allow("acme-urgency")
                .allow("com.acme.Topics")
                .prefer(Layer.TOPICS, "acme-topics")
                .option("acme-urgency", "threshold", "0.5")
                .pluginLoader(plugins)
                .options();
        assertEquals(List.of(Layer.TOPICS, Layer.SENTIMENT), List.copyOf(options.layers()));
        assertEquals(Set.of(Layer.TOKENS), options.added());
        assertEquals(List.of(Path.of("intent.model")), options.models());
        assertEquals(7, options.limits().tokens());
        assertEquals(CacheOptions.OFF, options.cache());
        assertFalse(options.plugins().timed());
        assertEquals(Set.of("acme-slow"), options.disabled());
        assertEquals(
                "[acme-urgency, com.acme.Topics]",
                options.allowed().orElseThrow().toString());
        assertEquals(Map.of("topics", "acme-topics"), options.preferred());
        assertEquals(Map.of("acme-urgency", Map.of("threshold", "0.5")), options.providerOptions());
        assertEquals(Optional.of(plugins), options.pluginLoader());
    }

    @Test
    void callsAddUpAndTheLastValueWins() {
        AnalyzerOptions options = builder()
                .layers(Layer.TOPICS)
                .layers()
                .layers(Layer.SENTIMENT, Layer.TOPICS)
                .disable("b")
                .disable("a")
                .disable("b")
                .prefer(Layer.TOPICS, "first")
                .prefer(Layer.TOPICS, "last")
                .option("p", "y", "1")
                .option("p", "x", "2")
                .option("p", "y", "3")
                .option("o", "y", "")
                .options();
        assertEquals(List.of(Layer.TOPICS, Layer.SENTIMENT), List.copyOf(options.layers()));
        assertEquals("[a, b]", options.disabled().toString());
        assertEquals(Map.of("topics", "last"), options.preferred());
        assertEquals("{o={y=}, p={x=2, y=3}}", options.providerOptions().toString());
    }

    @Test
    void canGoOnWithoutTouchingWhatItMade() {
        AnalyzerBuilder builder = builder().option("acme", "a", "1");
        AnalyzerOptions before = builder.options();
        builder.layers(Layer.PII)
                .disable("x")
                .prefer(Layer.PII, "y")
                .option("acme", "a", "2")
                .option("z", "b", "3");
        assertEquals(Set.of(), before.layers());
        assertEquals(Set.of(), before.disabled());
        assertEquals(Map.of(), before.preferred());
        assertEquals(Map.of("acme", Map.of("a", "1")), before.providerOptions());
    }

    @Test
    void allowingNobodyIsNotAllowingAll() {
        assertEquals(Optional.empty(), builder().options().allowed());
        assertEquals(
                Optional.of(new TreeSet<String>()), builder().allow().options().allowed());
    }

    @Test
    void theOptionsOfAProviderCannotBeChanged() {
        SortedMap<String, String> mine = new TreeMap<>(Map.of("a", "1"));
        AnalyzerOptions options = new AnalyzerOptions(
                Set.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                Limits.DEFAULT,
                CacheOptions.OFF,
                PluginOptions.DEFAULT,
                new TreeSet<>(),
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("acme", mine)),
                Optional.empty());
        mine.clear();
        Map<String, String> given = options.providerOptions().get("acme");
        assertEquals(Map.of("a", "1"), given);
        assertThrows(UnsupportedOperationException.class, given::clear);
    }

    static Stream<Refusal> refusals() {
        Layer<?>[] holed = {Layer.PII, null};
        return Stream.of(
                missing("layers", () -> builder().layers(holed)),
                missing("layers", () -> builder().plus(holed)),
                missing("file", () -> builder().model(null)),
                missing("file", () -> builder().codebook(null)),
                missing("limits", () -> builder().limits(null)),
                missing("cache", () -> builder().cache(null)),
                missing("plugins", () -> builder().plugins(null)),
                missing("providers", () -> builder().allow("acme", null)),
                missing("provider", () -> builder().disable(null)),
                missing("layer", () -> builder().prefer(null, "acme")),
                missing("provider", () -> builder().prefer(Layer.PII, null)),
                missing("provider", () -> builder().option(null, "key", "value")),
                missing("key", () -> builder().option("acme", null, "value")),
                missing("value", () -> builder().option("acme", "key", null)),
                missing("loader", () -> builder().pluginLoader(null)),
                illegal("blank allowed", "provider", () -> builder().allow(" ")),
                illegal("blank disabled", "provider", () -> builder().disable(" ")),
                illegal("blank preferred", "provider", () -> builder().prefer(Layer.PII, "")),
                illegal("blank provider", "provider", () -> builder().option("", "key", "value")),
                illegal("blank key", "key", () -> builder().option("acme", "\t", PASSWORD)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @Test
    void c8ShowsTheNamesOfProvidersAndNoValueOfTheirOptions() {
        AnalyzerOptions options = builder()
                .layers(Layer.PII)
                .disable("acme-slow")
                .prefer(Layer.PII, "acme-pii")
                .option("acme-urgency", "password", PASSWORD)
                .options();
        String shown = options.toString();
        assertFalse(shown.contains(PASSWORD), shown);
        assertEquals(
                "AnalyzerOptions[layers=[pii], added=[], models=[], codebook=Optional.empty, limits=" + Limits.DEFAULT
                        + ", cache="
                        + CacheOptions.DEFAULT
                        + ", plugins=" + PluginOptions.DEFAULT
                        + ", disabled=[acme-slow], allowed=Optional.empty, preferred={pii=acme-pii}, options of [acme-urgency]]",
                shown);
    }
}
