package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of short texts: the same bytes, no more than allowed, and gone when erased. */
class CacheTest {
    private static final String COUNTING = """
            public String name() { return "acme-counting"; }
            public String version() { return "1"; }
            public Classifier createClassifier(ProviderContext context, Options options) {
                java.util.concurrent.atomic.AtomicInteger calls = new java.util.concurrent.atomic.AtomicInteger();
                return text -> List.of(Label.of("call-" + calls.incrementAndGet(), 1));
            }
            """;

    @TempDir
    private Path folder;

    private FeedbackAnalyzer counting(CacheOptions cache) {
        FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .pluginLoader(new PluginFolder(folder)
                        .provider("Counting", "ClassifierProvider", COUNTING)
                        .loader())
                .cache(cache)
                .build();
        analyzer.analyze("n/a"); // the first is not kept, and this one is not classified
        return analyzer;
    }

    @Test
    void theFirstTextIsNotKept() {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .pluginLoader(new PluginFolder(folder)
                        .provider("Counting", "ClassifierProvider", COUNTING)
                        .loader())
                .build()) {
            assertEquals("call-1", call(analyzer, Verbatim.of("love it so much")));
            assertEquals("call-2", call(analyzer, Verbatim.of("love it so much")));
            assertEquals("call-2", call(analyzer, Verbatim.of("love it so much")));
        }
    }

    private static String call(FeedbackAnalyzer analyzer, Verbatim verbatim) {
        return analyzer.analyze(verbatim)
                .get(Layer.LABELS)
                .orElseThrow()
                .of("acme-counting")
                .get(0)
                .id();
    }

    @Test
    void anEqualShortTextIsAnsweredFromTheCache() {
        try (FeedbackAnalyzer analyzer = counting(CacheOptions.DEFAULT)) {
            assertEquals("call-1", call(analyzer, Verbatim.of("love it so much")));
            assertEquals("call-1", call(analyzer, Verbatim.of("love it so much")));
            assertEquals(
                    "call-1",
                    call(
                            analyzer,
                            Verbatim.builder("love it so much").id("other").build()));
            assertEquals("call-2", call(analyzer, Verbatim.of("love it so much!")));
            assertEquals(
                    "call-3",
                    call(
                            analyzer,
                            Verbatim.builder("love it so much").question("Why?").build()));
            assertEquals(
                    "call-4",
                    call(
                            analyzer,
                            Verbatim.builder("love it so much").language("en").build()));
        }
    }

    @Test
    void longTextsAreNotKept() {
        try (FeedbackAnalyzer analyzer = counting(CacheOptions.DEFAULT)) {
            String text = "a long comment about the service ".repeat(3);
            assertEquals("call-1", call(analyzer, Verbatim.of(text)));
            assertEquals("call-2", call(analyzer, Verbatim.of(text)));
        }
    }

    @Test
    void theCacheCanBeOff() {
        try (FeedbackAnalyzer analyzer = counting(CacheOptions.OFF)) {
            assertEquals("call-1", call(analyzer, Verbatim.of("love it so much")));
            assertEquals("call-2", call(analyzer, Verbatim.of("love it so much")));
        }
    }

    @Test
    void anErasedTextIsGoneWithEveryQuestion() {
        try (FeedbackAnalyzer analyzer = counting(CacheOptions.DEFAULT)) {
            Verbatim asked =
                    Verbatim.builder("love it so much").question("Why?").build();
            assertEquals("call-1", call(analyzer, Verbatim.of("love it so much")));
            assertEquals("call-2", call(analyzer, asked));
            assertEquals("call-3", call(analyzer, Verbatim.of("another text here")));
            analyzer.erase("love it so much");
            assertEquals("call-4", call(analyzer, Verbatim.of("love it so much")));
            assertEquals("call-5", call(analyzer, asked));
            assertEquals("call-3", call(analyzer, Verbatim.of("another text here")));
        }
    }

    @Test
    void aCachedAnalysisEqualsAComputedOne() {
        List<String> texts =
                List.of("great", "not good", "n/a", "", "the app is slow but cheap", "asdfgh", "👍", "zu teuer");
        try (FeedbackAnalyzer with = FeedbackAnalyzer.create();
                FeedbackAnalyzer without =
                        FeedbackAnalyzer.builder().cache(CacheOptions.OFF).build()) {
            for (int time = 0; time < 2; time++) {
                for (String text : texts) {
                    assertEquals(
                            without.analyze(text).toJson(), with.analyze(text).toJson(), text);
                }
            }
        }
    }
}
