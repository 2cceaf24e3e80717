package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every analysis names what made it: the engine, the lists, the codebook, and plugins with what they rest on (C6). */
class ProvenanceTest {
    @TempDir
    private Path folder;

    private static Provenance of(FeedbackAnalyzer analyzer, String text) {
        return analyzer.analyze(text).provenance();
    }

    @Test
    void C6_theEngineAndItsListsAreNamedWhateverTheText() {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.create()) {
            Provenance provenance = of(analyzer, "The delivery was late");
            assertTrue(provenance.version().matches("\\d+\\.\\d+\\.\\d+.*"), provenance.version());
            assertTrue(provenance.models().get("feedback-sentiment").matches("sha256:[0-9a-f]{64}"));
            assertTrue(provenance.codebook().orElseThrow().matches("sha256:[0-9a-f]{64}"));
            for (String text : List.of("", "n/a", "The delivery was late", "asdfgh")) {
                assertEquals(provenance, of(analyzer, text));
            }
        }
    }

    @Test
    void C6_twoAnalyzersOfTheSameMakeAreNamedTheSame() {
        try (FeedbackAnalyzer one = FeedbackAnalyzer.create();
                FeedbackAnalyzer two = FeedbackAnalyzer.create()) {
            assertEquals(of(one, "good"), of(two, "good"));
        }
    }

    @Test
    void C6_whatIsNotUsedIsNotNamed() {
        try (FeedbackAnalyzer words =
                        FeedbackAnalyzer.builder().layers(Layer.TOKENS).build();
                FeedbackAnalyzer topics =
                        FeedbackAnalyzer.builder().layers(Layer.TOPICS).build()) {
            assertEquals(Map.of(), of(words, "good").models());
            assertTrue(of(words, "good").codebook().isEmpty());
            assertEquals(
                    List.of("feedback-topics"),
                    List.copyOf(of(topics, "good").models().keySet()));
        }
    }

    @Test
    void C6_anotherIndustryIsAnotherCodebook() {
        try (FeedbackAnalyzer general = FeedbackAnalyzer.create();
                FeedbackAnalyzer bank = FeedbackAnalyzer.builder()
                        .option("feedback-topics", "industry", "bank")
                        .build()) {
            assertNotEquals(of(general, "good").codebook(), of(bank, "good").codebook());
        }
    }

    @Test
    void C6_aPluginIsNamedByItsVersionOrByWhatItSaysItRestsOn() {
        PluginFolder plugins = new PluginFolder(folder)
                .classifier("Plain", "acme-plain", "x")
                .provider("Told", "AnnotatorProvider", """
                        public String name() { return "acme-told"; }
                        public String version() { return "7"; }
                        public Set<Layer<?>> produces() { return Set.of(Layer.LABELS); }
                        public Annotator create(ProviderContext context, Options options) {
                            return new Annotator() {
                                public void annotate(Document document, Annotations annotations) {}
                                public Map<String, String> digests() { return Map.of("acme-told", "sha256:abc", "codebook", "sha256:def"); }
                            };
                        }
                        """);
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .pluginLoader(plugins.loader())
                .layers(Layer.LABELS)
                .build()) {
            Provenance provenance = of(analyzer, "good");
            assertEquals(Map.of("acme-plain", "1.0", "acme-told", "sha256:abc"), provenance.models());
            assertEquals("sha256:def", provenance.codebook().orElseThrow());
        }
    }
}
