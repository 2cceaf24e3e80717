package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers from elsewhere: found, chosen, refused with the cure, and never able to take more than their own layer down. */
class PluginTest {
    private static final String LAYER_HEAD = """
            public String version() { return "1"; }
            """;

    @TempDir
    private Path folder;

    private AnalyzerBuilder with(PluginFolder plugins) {
        return FeedbackAnalyzer.builder().pluginLoader(plugins.loader());
    }

    private static ProviderReport report(FeedbackAnalyzer analyzer, String name) {
        return analyzer.providers().stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + analyzer.providers()));
    }

    @Test
    void aPlainClassifierAddsItsLabels() {
        PluginFolder plugins = new PluginFolder(folder).classifier("Urgency", "acme-urgency", "urgent");
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            Analysis analysis = analyzer.analyze("please call me back today");
            assertEquals(
                    List.of(Label.of("urgent", 0.75)),
                    analysis.get(Layer.LABELS).orElseThrow().of("acme-urgency"));
            ProviderReport report = report(analyzer, "acme-urgency");
            assertEquals(State.ACTIVE, report.state());
            assertEquals("1.0", report.version());
            assertTrue(report.location().contains(folder.getFileName().toString()), report.location());
            assertEquals("1.0", analysis.provenance().models().get("acme-urgency"));
        }
    }

    @Test
    void severalClassifiersShareTheLabels() {
        PluginFolder plugins = new PluginFolder(folder)
                .classifier("First", "acme-first", "a")
                .classifier("Second", "acme-second", "b");
        try (FeedbackAnalyzer analyzer = with(plugins).layers(Layer.LABELS).build()) {
            assertEquals(
                    List.of("acme-first", "acme-second"),
                    List.copyOf(analyzer.analyze("hello there")
                            .get(Layer.LABELS)
                            .orElseThrow()
                            .byModel()
                            .keySet()));
        }
    }

    @Test
    void C7_aPluginThatThrowsCostsItsOwnLayerOnly() {
        for (String thrown :
                List.of("RuntimeException()", "StackOverflowError()", "LinkageError()", "AssertionError()")) {
            PluginFolder plugins = new PluginFolder(folder)
                    .provider("Broken", "AnnotatorProvider", LAYER_HEAD + """
                                    public static final Layer<Labels> OWN = Layer.of("acme:own", Labels.class);
                                    public String name() { return "acme-broken"; }
                                    public Set<Layer<?>> produces() { return Set.of(OWN); }
                                    public Annotator create(ProviderContext context, Options options) {
                                        return (document, annotations) -> { throw new %s; };
                                    }
                                    """.formatted(thrown));
            try (FeedbackAnalyzer analyzer = with(plugins).build()) {
                Analysis analysis = analyzer.analyze("the delivery was great");
                assertTrue(analysis.get(Layer.SENTIMENT).isPresent(), thrown);
                assertEquals(1, analysis.failures().size(), thrown);
                assertEquals("acme-broken", analysis.failures().get(0).source());
                assertTrue(
                        thrown.startsWith(simpleName(analysis.failures().get(0).reason())),
                        analysis.failures().get(0).reason());
                Layer<?> own = Layer.of("acme:own", org.feedbacknlp.api.layer.Labels.class);
                assertEquals("acme-broken failed", analysis.absence(own).orElseThrow());
            }
        }
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    @Test
    void C7_aPluginThatGivesWhatItDidNotAnnounceFails() {
        PluginFolder plugins = new PluginFolder(folder).provider("Greedy", "AnnotatorProvider", LAYER_HEAD + """
                                public String name() { return "acme-greedy"; }
                                public Set<Layer<?>> produces() { return Set.of(Layer.LABELS); }
                                public Annotator create(ProviderContext context, Options options) {
                                    return (document, annotations) -> annotations.put(Layer.LANGUAGE, Language.UNDETERMINED);
                                }
                                """);
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            Analysis analysis = analyzer.analyze("the delivery was great");
            assertEquals("acme-greedy", analysis.failures().get(0).source());
            assertTrue(analysis.get(Layer.LANGUAGE).isPresent());
        }
    }

    @Test
    void aPluginOfHigherPriorityMakesTheLayer() {
        PluginFolder plugins =
                new PluginFolder(folder).provider("Mine", "AnnotatorProvider", sentiment("acme-mine", 5));
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            assertEquals(State.ACTIVE, report(analyzer, "acme-mine").state());
            assertEquals(
                    1,
                    analyzer.analyze("bad").get(Layer.SENTIMENT).orElseThrow().positive());
        }
        try (FeedbackAnalyzer analyzer =
                with(plugins).prefer(Layer.SENTIMENT, "feedback-sentiment").build()) {
            assertEquals(State.IDLE, report(analyzer, "acme-mine").state());
        }
        try (FeedbackAnalyzer analyzer = with(plugins).disable("acme-mine").build()) {
            assertEquals(State.DISABLED, report(analyzer, "acme-mine").state());
        }
    }

    private static String sentiment(String name, int priority) {
        return LAYER_HEAD + """
                public String name() { return "%s"; }
                public int priority() { return %d; }
                public Set<Layer<?>> produces() { return Set.of(Layer.SENTIMENT); }
                public Annotator create(ProviderContext context, Options options) {
                    return (document, annotations) -> annotations.put(
                            Layer.SENTIMENT, new Sentiment(Polarity.POSITIVE, 1, 1, 0, 0, 1, List.of()));
                }
                """.formatted(name, priority);
    }

    @Test
    void twoEqualMakersAreAnErrorThatNamesBothAndTheCure() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("One", "AnnotatorProvider", sentiment("acme-one", 5))
                .provider("Two", "AnnotatorProvider", sentiment("acme-two", 5));
        SetupException thrown =
                assertThrows(SetupException.class, () -> with(plugins).build());
        assertEquals(
                List.of("layer sentiment has several makers of equal priority: [acme-one, acme-two];"
                        + " settle it with prefer(layer, name) or disable(name)"),
                thrown.problems());
    }

    @Test
    void N070_whatCannotBeLoadedIsReportedAndTheRestWorks() {
        PluginFolder plugins = new PluginFolder(folder)
                .service("no.such.Provider")
                .service("java.lang.String")
                .service("what is this")
                .provider("Throws", "ClassifierProvider", """
                        static { if (true) throw new IllegalStateException("no licence"); }
                        public String name() { return "acme-throws"; }
                        public String version() { return "1"; }
                        public Classifier createClassifier(ProviderContext context, Options options) { return null; }
                        """)
                .classifier("Fine", "acme-fine", "x");
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            List<ProviderReport> rejected = analyzer.providers().stream()
                    .filter(report -> report.state() == State.REJECTED)
                    .toList();
            assertFalse(rejected.isEmpty());
            rejected.forEach(report -> assertTrue(report.problem().isPresent(), report.toString()));
            assertTrue(analyzer.analyze("good").get(Layer.SENTIMENT).isPresent());
        }
    }

    @Test
    void namesAreChecked() {
        PluginFolder plugins = new PluginFolder(folder)
                .classifier("Reserved", "feedback-mine", "x")
                .classifier("Odd", "Not A Name", "x")
                .classifier("Once", "acme-same", "x")
                .classifier("Twice", "acme-same", "x");
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            String from = report(analyzer, "acme-same").location();
            assertEquals(
                    List.of(
                            "Not A Name: description: a name is lower-case letters, digits and hyphens",
                            "acme-same: description: another provider is called the same, from " + from
                                    + "; disable one by the name of its class, or rename it",
                            "feedback-mine: description: names that start with feedback- are the engine's own"),
                    analyzer.providers().stream()
                            .filter(report -> report.state() == State.REJECTED)
                            .map(report ->
                                    report.name() + ": " + report.problem().orElseThrow())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void theEnginesOwnLayersCannotBeReplaced() {
        PluginFolder plugins = new PluginFolder(folder).provider("Bold", "AnnotatorProvider", LAYER_HEAD + """
                        public String name() { return "acme-bold"; }
                        public Set<Layer<?>> produces() { return Set.of(Layer.LABELS, Layer.SENTENCES); }
                        public Annotator create(ProviderContext context, Options options) { throw new Error(); }
                        """);
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            assertEquals(State.REJECTED, report(analyzer, "acme-bold").state());
            assertEquals(
                    "description: tokens, zones, language, sentences and clauses are the engine's own",
                    report(analyzer, "acme-bold").problem().orElseThrow());
        }
    }

    @Test
    void allThatIsWrongWithTheOptionsIsToldAtOnce() {
        PluginFolder plugins = new PluginFolder(folder).provider("Tuned", "ClassifierProvider", """
                        static final Option<Integer> DEPTH = Option.integer("depth", 3, 1, 9, "how deep");
                        public String name() { return "acme-tuned"; }
                        public String version() { return "1"; }
                        public List<Option<?>> options() { return List.of(DEPTH); }
                        public Classifier createClassifier(ProviderContext context, Options options) {
                            int depth = options.get(DEPTH);
                            return text -> List.of(Label.of("depth-" + depth, 1));
                        }
                        """);
        SetupException thrown = assertThrows(
                SetupException.class,
                () -> with(plugins)
                        .option("acme-tuned", "depth", "s3cret")
                        .option("acme-tuned", "width", "2")
                        .option("acme-gone", "key", "value")
                        .build());
        assertEquals(3, thrown.problems().size(), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("s3cret"), "C8: values are never shown");
        try (FeedbackAnalyzer analyzer =
                with(plugins).option("acme-tuned", "depth", "7").build()) {
            assertEquals(
                    "depth-7",
                    analyzer.analyze("hello there")
                            .get(Layer.LABELS)
                            .orElseThrow()
                            .of("acme-tuned")
                            .get(0)
                            .id());
        }
    }

    @Test
    void aLayerThatNobodyMakesIsAnError() {
        SetupException thrown = assertThrows(
                SetupException.class,
                () -> FeedbackAnalyzer.builder().layers(Layer.LABELS).build());
        assertEquals(List.of("no provider makes layer labels (it was asked for)"), thrown.problems());
    }

    @Test
    void aPluginSeesItsScopeOnly() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("Words", "ClassifierProvider", peek("acme-words", "WORDS"))
                .provider("Whole", "ClassifierProvider", peek("acme-whole", "VERBATIM"));
        try (FeedbackAnalyzer analyzer = with(plugins).layers(Layer.LABELS).build()) {
            var verbatim = org.feedbacknlp.api.Verbatim.builder("hello there")
                    .id("v1")
                    .segment("plan", "pro")
                    .build();
            for (int time = 0; time < 2; time++) {
                var labels = analyzer.analyze(verbatim).get(Layer.LABELS).orElseThrow();
                assertEquals("sees-0", labels.of("acme-words").get(0).id(), "from the cache: " + time);
                assertEquals("sees-1", labels.of("acme-whole").get(0).id(), "from the cache: " + time);
            }
        }
    }

    private static String peek(String name, String scope) {
        return """
                public String name() { return "%s"; }
                public String version() { return "1"; }
                public Scope scope() { return Scope.%s; }
                public Classifier createClassifier(ProviderContext context, Options options) { throw new Error(); }
                public Annotator create(ProviderContext context, Options options) {
                    return (document, annotations) -> annotations.put(Layer.LABELS, Labels.of(name(), List.of(
                            Label.of("sees-" + document.verbatim().segments().size(), 1))));
                }
                """.formatted(name, scope);
    }

    @Test
    void C10_closingClosesTheAnnotatorsOnce() {
        PluginFolder plugins = new PluginFolder(folder).provider("Counts", "AnnotatorProvider", """
                        public String name() { return "acme-counts"; }
                        public String version() { return "1"; }
                        public Set<Layer<?>> produces() { return Set.of(Layer.LABELS); }
                        public Annotator create(ProviderContext context, Options options) {
                            return new Annotator() {
                                public void annotate(Document document, Annotations annotations) {}
                                public void close() {
                                    System.setProperty("acme.closed", System.getProperty("acme.closed", "") + "x");
                                }
                            };
                        }
                        """);
        System.clearProperty("acme.closed");
        FeedbackAnalyzer analyzer = with(plugins).build();
        analyzer.close();
        analyzer.close();
        assertEquals("x", System.clearProperty("acme.closed"));
    }
}
