package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.PluginUsage;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin that never answers costs its own layer of that item, and the thread that it keeps. */
class IsolationTest {
    /** Long enough that nothing but the endless loop takes so long on a busy machine. */
    private static final Duration TIMEOUT = Duration.ofMillis(700);

    private static final Duration LONG = Duration.ofHours(1);
    private static final Layer<Labels> OWN = Layer.of("acme:own", Labels.class);
    private static final String STOP = "acme.stop";
    private static final String LOOPS = "this one loops for ever";
    private static final String TIMED_OUT = "PluginTimeout: no answer within 700 ms";

    @TempDir
    private Path folder;

    @BeforeEach
    void loop() {
        System.clearProperty(STOP);
    }

    @AfterEach
    void stopLooping() {
        System.setProperty(STOP, "true");
    }

    private PluginFolder plugins() {
        return new PluginFolder(folder)
                .classifier("Fine", "acme-fine", "x")
                .provider("Loops", "acme-loops", "AnnotatorProvider", """
                        static final Layer<Labels> OWN = Layer.of("acme:own", Labels.class);
                        public String version() { return "1"; }
                        public Set<Layer<?>> produces() { return Set.of(OWN); }
                        public Annotator create(ProviderContext context, Options options) {
                            return new Annotator() {
                                public void annotate(Document document, Annotations annotations) {
                                    loop(document);
                                    annotations.put(OWN, Labels.of("acme-loops", List.of(Label.of("x", 1))));
                                }
                                public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
                                    if (label.equals("y")) loop(document);
                                    return Optional.of(new WhyNot(label, "told", List.of()));
                                }
                                private void loop(Document document) {
                                    while (document.text().contains("loops") && !Boolean.getBoolean("acme.stop")) {
                                        Thread.onSpinWait();
                                    }
                                }
                                public void close() { System.setProperty("acme.closed", "yes"); }
                            };
                        }
                        """);
    }

    private AnalyzerBuilder with(Duration coolDown) {
        return FeedbackAnalyzer.builder()
                .pluginLoader(plugins().loader())
                .plugins(PluginOptions.DEFAULT.withTimeout(TIMEOUT).withCoolDown(coolDown));
    }

    private static PluginUsage usage(FeedbackAnalyzer analyzer) {
        return analyzer.providers().stream()
                .filter(report -> report.name().equals("acme-loops"))
                .findFirst()
                .orElseThrow()
                .usage()
                .orElseThrow();
    }

    private static List<String> reasons(Analysis analysis) {
        return analysis.failures().stream().map(Failure::reason).toList();
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "never: " + what);
            Thread.onSpinWait();
        }
    }

    private static List<Thread> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("feedback-nlp-"))
                .toList();
    }

    @Test
    void N068_anEndlessLoopCostsItsLayerOfThatItemAndNothingElse() {
        try (FeedbackAnalyzer analyzer = with(LONG).build()) {
            Analysis analysis = analyzer.analyze(LOOPS);
            assertEquals(List.of(TIMED_OUT), reasons(analysis));
            assertEquals("acme-loops", analysis.failures().get(0).source());
            assertEquals("acme-loops failed", analysis.absence(OWN).orElseThrow());
            assertEquals(
                    1, analysis.get(Layer.LABELS).orElseThrow().of("acme-fine").size());
            assertTrue(analysis.get(Layer.LANGUAGE).isPresent());
            Analysis next = analyzer.analyze("a calm text about the delivery");
            assertEquals(List.of(), next.failures());
            assertTrue(next.get(OWN).isPresent());
            PluginUsage usage = usage(analyzer);
            assertEquals(1, usage.timeouts());
            assertEquals(1, usage.runaways());
            assertEquals(PluginUsage.Breaker.CLOSED, usage.breaker());
            ourThreads().forEach(thread -> assertTrue(thread.isDaemon(), thread.getName()));
            stopLooping();
            await("the thread comes back", () -> usage(analyzer).runaways() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void N068_aBatchGoesOnInOrder(int threads) {
        try (FeedbackAnalyzer analyzer = with(LONG).build()) {
            List<Verbatim> verbatims = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                verbatims.add(Verbatim.builder(i % 150 == 70 ? LOOPS + " " + i : "a calm text about delivery " + i)
                        .id("v" + i)
                        .build());
            }
            List<String> ids = new ArrayList<>();
            List<String> failed = new ArrayList<>();
            try (var batch = analyzer.analyzeAll(verbatims.stream(), BatchOptions.DEFAULT.withThreads(threads))) {
                for (Outcome outcome : batch) {
                    Analysis analysis = ((Outcome.Done) outcome).analysis();
                    ids.add(analysis.verbatim().id());
                    assertEquals(
                            1,
                            analysis.get(Layer.LABELS)
                                    .orElseThrow()
                                    .of("acme-fine")
                                    .size());
                    if (analysis.get(OWN).isEmpty()) {
                        assertEquals(List.of(TIMED_OUT), reasons(analysis));
                        failed.add(analysis.verbatim().id());
                    }
                }
            }
            assertEquals(verbatims.stream().map(Verbatim::id).toList(), ids);
            assertEquals(List.of("v70", "v220", "v370"), failed);
            assertEquals(3, usage(analyzer).timeouts());
            stopLooping();
            await("the threads come back", () -> usage(analyzer).runaways() == 0);
        }
        await("all threads end", () -> ourThreads().isEmpty());
    }

    @Test
    void N068_afterThreeInARowThePluginIsSetAside() {
        try (FeedbackAnalyzer analyzer = with(LONG).build()) {
            for (int i = 0; i < 3; i++) {
                assertEquals(List.of(TIMED_OUT), reasons(analyzer.analyze(LOOPS + i)));
            }
            Analysis next = analyzer.analyze("a calm text about the delivery");
            assertEquals(List.of("set aside after failures in a row"), reasons(next));
            assertTrue(next.get(Layer.LANGUAGE).isPresent());
            PluginUsage usage = usage(analyzer);
            assertEquals(PluginUsage.Breaker.OPEN, usage.breaker());
            assertEquals(1, usage.skipped());
            assertEquals(3, usage.calls());
        }
    }

    @Test
    void afterTheCoolDownOneItemIsTriedAndClosesTheBreaker() {
        try (FeedbackAnalyzer analyzer = with(Duration.ZERO).build()) {
            for (int i = 0; i < 4; i++) {
                assertEquals(List.of(TIMED_OUT), reasons(analyzer.analyze(LOOPS + i)));
                assertEquals(
                        i < 2 ? PluginUsage.Breaker.CLOSED : PluginUsage.Breaker.OPEN,
                        usage(analyzer).breaker());
            }
            assertTrue(
                    analyzer.analyze("a calm text about the delivery").get(OWN).isPresent());
            assertEquals(PluginUsage.Breaker.CLOSED, usage(analyzer).breaker());
        }
    }

    @Test
    void N068_thePluginHoldsNoMoreThreadsThanAllowed() {
        PluginOptions two = new PluginOptions(TIMEOUT, 3, 100, LONG, 2);
        try (FeedbackAnalyzer analyzer = with(LONG).plugins(two).build()) {
            for (int i = 0; i < 2; i++) {
                assertTrue(analyzer.analyze("a calm text about the delivery")
                        .get(OWN)
                        .isPresent());
                assertEquals(List.of(TIMED_OUT), reasons(analyzer.analyze(LOOPS + i)));
            }
            assertEquals(
                    List.of("set aside while 2 threads are still in it"),
                    reasons(analyzer.analyze("another text about the delivery")));
            stopLooping();
            await("the threads come back", () -> usage(analyzer).runaways() == 0);
            assertTrue(
                    analyzer.analyze("a third text about the delivery").get(OWN).isPresent());
        }
    }

    @Test
    void aWhyNotThatLoopsIsGivenUp() {
        try (FeedbackAnalyzer analyzer = with(LONG).build()) {
            Verbatim calm = Verbatim.of("a calm text");
            assertEquals("told", analyzer.whyNot(calm, OWN, "x").orElseThrow().reason());
            assertEquals(Optional.empty(), analyzer.whyNot(Verbatim.of(LOOPS), OWN, "y"));
        }
    }

    @Test
    void C10_closingWaitsForNoRunawayAndClosesNothingUnderIt() {
        System.clearProperty("acme.closed");
        FeedbackAnalyzer analyzer = with(LONG).build();
        analyzer.analyze(LOOPS);
        analyzer.close();
        assertEquals(null, System.getProperty("acme.closed"), "closed while a call of it is running");
        stopLooping();
        await("all threads end", () -> ourThreads().isEmpty());
    }

    @Test
    void anInterruptIsKeptForTheCaller() {
        try (FeedbackAnalyzer analyzer = with(LONG).build()) {
            Thread.currentThread().interrupt();
            Analysis analysis = analyzer.analyze("a calm text about the delivery");
            assertTrue(Thread.interrupted(), "the flag is lost");
            assertTrue(analysis.get(OWN).isPresent());
        }
    }

    @Test
    void whatPluginsCostIsMeasured() {
        try (FeedbackAnalyzer analyzer = with(LONG).build()) {
            for (int i = 0; i < 200; i++) {
                analyzer.analyze("a calm text about the delivery, number " + i);
            }
            PluginUsage usage = usage(analyzer);
            assertEquals(200, usage.calls());
            assertEquals(0, usage.failures());
            assertTrue(usage.mean().compareTo(Duration.ZERO) > 0, usage::toString);
            assertTrue(usage.p99().compareTo(Duration.ZERO) > 0, usage::toString);
            analyzer.providers().stream()
                    .filter(report -> report.name().startsWith("feedback-"))
                    .forEach(report -> assertEquals(Optional.empty(), report.usage(), report.name()));
        }
    }

    @Test
    void withoutATimeoutTheCallersThreadDoesTheWork() {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .pluginLoader(plugins().loader())
                .plugins(PluginOptions.DEFAULT.withTimeout(Duration.ZERO))
                .build()) {
            assertTrue(
                    analyzer.analyze("a calm text about the delivery").get(OWN).isPresent());
            assertEquals(
                    List.of(),
                    ourThreads().stream()
                            .map(Thread::getName)
                            .filter(name -> name.contains("call") || name.contains("watchdog"))
                            .toList());
        }
    }
}
