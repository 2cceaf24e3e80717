package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers are found, described and put in order; whatever one does wrong meanwhile costs it alone (C7). */
class DiscoveryTest {
    /** The methods that describe a provider, with what a harmless one returns. */
    private static final List<List<String>> DESCRIPTION = List.of(
            List.of("String", "name", "\"acme-%s\""),
            List.of("String", "version", "\"1\""),
            List.of("Set<Layer<?>>", "produces", "Set.of(Layer.LABELS)"),
            List.of("Set<Layer<?>>", "requires", "Set.of()"),
            List.of("Set<Layer<?>>", "uses", "Set.of()"),
            List.of("Scope", "scope", "Scope.WORDS"),
            List.of("int", "priority", "0"),
            List.of("boolean", "byDefault", "true"),
            List.of("List<Option<?>>", "options", "List.of()"));

    private static final String SILENT = """
            public Annotator create(ProviderContext context, Options options) { return (document, annotations) -> {}; }
            """;

    @TempDir
    private Path folder;

    private static String provider(String name, String broken, String misdeed) {
        StringBuilder body = new StringBuilder();
        for (List<String> method : DESCRIPTION) {
            String harmless = "return " + method.get(2).formatted(name) + ";";
            body.append("public %s %s() { %s }\n"
                    .formatted(method.get(0), method.get(1), method.get(1).equals(broken) ? misdeed : harmless));
        }
        return body + "public Annotator create(ProviderContext context, Options options) {"
                + " return (document, annotations) -> {}; }\n";
    }

    private static String makerOf(String name, String more, String layers) {
        return """
                public String name() { return "%s"; }
                public String version() { return "1"; }
                public Set<Layer<?>> produces() { return Set.of(%s); }
                %s
                """.formatted(name, layers, more);
    }

    private static String own(String name) {
        return "Layer.of(\"acme:" + name + "\", Labels.class)";
    }

    private static Layer<Labels> layer(String name) {
        return Layer.of("acme:" + name, Labels.class);
    }

    private AnalyzerBuilder with(PluginFolder plugins) {
        return FeedbackAnalyzer.builder().pluginLoader(plugins.loader());
    }

    private static List<String> rejected(FeedbackAnalyzer analyzer) {
        return analyzer.providers().stream()
                .filter(report -> report.state() == State.REJECTED)
                .map(report -> report.name() + ": " + report.problem().orElse(""))
                .toList();
    }

    private static List<String> active(FeedbackAnalyzer analyzer) {
        return analyzer.providers().stream()
                .filter(report -> report.state() == State.ACTIVE)
                .map(ProviderReport::name)
                .toList();
    }

    private static List<String> problems(AnalyzerBuilder builder) {
        return assertThrows(SetupException.class, builder::build).problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"no licence\");",
                "throw new NoClassDefFoundError(\"com/acme/Gone\");",
                "return null;"
            })
    void C7_aProviderThatCannotDescribeItselfIsRejectedAndTheOthersWork(String misdeed) {
        PluginFolder plugins = new PluginFolder(folder).classifier("Fine", "acme-fine", "x");
        List<String> expected = new ArrayList<>();
        for (List<String> method : DESCRIPTION) {
            boolean primitive = method.get(0).equals("int") || method.get(0).equals("boolean");
            if (!(primitive && misdeed.equals("return null;"))) {
                String className = "Broken_" + method.get(1);
                plugins.provider(
                        className,
                        "AnnotatorProvider",
                        provider(method.get(1).toLowerCase(Locale.ROOT), method.get(1), misdeed));
                expected.add(className);
            }
        }
        try (FeedbackAnalyzer analyzer = with(plugins).layers(Layer.LABELS).build()) {
            List<String> rejected = rejected(analyzer);
            assertEquals(
                    expected.stream().sorted().toList(),
                    rejected.stream()
                            .map(line -> line.substring(0, line.indexOf(':')))
                            .sorted()
                            .toList());
            rejected.forEach(line -> assertTrue(line.contains(": description: "), line));
            assertEquals(List.of("acme-fine"), active(analyzer));
        }
    }

    @Test
    void N070_aProviderThatCannotBeMadeIsRejectedWithThePhase() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider(
                        "Angry",
                        "AnnotatorProvider",
                        "public Angry() { throw new IllegalStateException(\"no licence\"); }\n"
                                + provider("angry", "", ""))
                .classifier("Fine", "acme-fine", "x");
        try (FeedbackAnalyzer analyzer = with(plugins).layers(Layer.LABELS).build()) {
            assertEquals(1, rejected(analyzer).size());
            assertTrue(rejected(analyzer).get(0).startsWith("Angry: instantiation: "), rejected(analyzer)::toString);
            assertEquals(List.of("acme-fine"), active(analyzer));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new OutOfMemoryError(\"x\");",
                "throw new IllegalStateException(new RuntimeException(new OutOfMemoryError(\"x\")));"
            })
    void N069_outOfMemoryIsThrownOnEvenFromACause(String misdeed) {
        PluginFolder plugins = new PluginFolder(folder)
                .provider(
                        "Hungry",
                        "AnnotatorProvider",
                        "public Hungry() { if (true) " + misdeed + " }\n" + provider("hungry", "", ""));
        AnalyzerBuilder builder = with(plugins);
        assertThrows(OutOfMemoryError.class, builder::build);
    }

    @Test
    void N070_aLoaderThatFailsForEverIsGivenUp() {
        ClassLoader failing = new ClassLoader(FeedbackAnalyzer.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .pluginLoader(failing)
                .layers(Layer.TOKENS)
                .build()) {
            assertEquals(1, rejected(analyzer).size(), rejected(analyzer)::toString);
        }
    }

    @Test
    void N070_aServicesFileFullOfWhatIsGoneHidesNobody() {
        PluginFolder plugins = new PluginFolder(folder);
        for (int i = 0; i < 300; i++) {
            plugins.service("no.such.Provider" + i);
        }
        plugins.classifier("Fine", "acme-fine", "x");
        try (FeedbackAnalyzer analyzer = with(plugins).layers(Layer.LABELS).build()) {
            assertEquals(300, rejected(analyzer).size());
            assertEquals(List.of("acme-fine"), active(analyzer));
        }
    }

    @Test
    void C8_aReasonIsOneShortLine() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider(
                        "Chatty",
                        "AnnotatorProvider",
                        provider(
                                "chatty",
                                "version",
                                "throw new IllegalStateException(\"line\\n\\u001B[2J\" + \"x\".repeat(5000));"));
        try (FeedbackAnalyzer analyzer = with(plugins).layers(Layer.TOKENS).build()) {
            String reason = rejected(analyzer).get(0);
            assertTrue(reason.length() <= 320 && reason.chars().noneMatch(Character::isISOControl), reason);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public Annotator create(ProviderContext c, Options o) { throw new IllegalStateException(\"no model\"); }",
                "public Annotator create(ProviderContext c, Options o) { throw new NoClassDefFoundError(\"gone\"); }",
                "public Annotator create(ProviderContext c, Options o) { return null; }",
                """
                public Annotator create(ProviderContext c, Options o) {
                    return new Annotator() {
                        public void annotate(Document d, Annotations a) {}
                        public Map<String, String> digests() { throw new IllegalStateException("unread"); }
                    };
                }""",
                """
                public Annotator create(ProviderContext c, Options o) {
                    return new Annotator() {
                        public void annotate(Document d, Annotations a) {}
                        public Map<String, String> digests() { return null; }
                    };
                }"""
            })
    void C7_aPluginThatCannotBeSetUpIsSetAsideAndAnErrorOnlyForWhoNamesIt(String create) {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("Broken", "AnnotatorProvider", makerOf("acme-broken", create, "Layer.LABELS"))
                .classifier("Fine", "acme-fine", "x");
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            assertTrue(analyzer.analyze("good").get(Layer.SENTIMENT).isPresent());
            assertTrue(active(analyzer).contains("acme-fine"));
            assertEquals(1, rejected(analyzer).size());
            assertTrue(
                    rejected(analyzer).get(0).startsWith("acme-broken: provider acme-broken could not be set up: "),
                    rejected(analyzer).get(0));
        }
        List<String> problems = problems(with(plugins).allow("acme-broken", "acme-fine", "Broken", "Fine"));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(
                problems.get(0).startsWith("provider acme-broken could not be set up: ")
                        && problems.get(0).endsWith("; disable it with disable(\"acme-broken\")"),
                problems.get(0));
        try (FeedbackAnalyzer analyzer = with(plugins).disable("acme-broken").build()) {
            assertEquals(List.of(), rejected(analyzer));
            assertTrue(analyzer.analyze("good").get(Layer.SENTIMENT).isPresent());
        }
    }

    private static String touching(String name, String stated) {
        return "static { System.setProperty(\"acme.touched\", \"" + name + "\"); }\n"
                + (stated.isEmpty() ? "public String name() { return \"" + name + "\"; }\n" : "")
                + """
                public String version() { return "1"; }
                public Set<Layer<?>> produces() { return Set.of(Layer.LABELS); }
                """ + SILENT;
    }

    static List<UnaryOperator<AnalyzerBuilder>> refusals() {
        return List.of(
                builder -> builder.disable("acme-touching"),
                builder -> builder.disable("Touching"),
                AnalyzerBuilder::allow,
                builder -> builder.allow("acme-other"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aClassThatStatesItsNameIsNotInitialisedWhereItMayNotBeUsed(UnaryOperator<AnalyzerBuilder> refusal) {
        System.clearProperty("acme.touched");
        PluginFolder plugins = new PluginFolder(folder)
                .provider("Touching", "acme-touching", "AnnotatorProvider", touching("acme-touching", "stated"));
        try (FeedbackAnalyzer analyzer = refusal.apply(with(plugins)).build()) {
            ProviderReport report = analyzer.providers().stream()
                    .filter(one -> one.name().equals("acme-touching"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(State.DISABLED, report.state());
            assertTrue(report.problem().isPresent(), report::toString);
            assertNull(System.getProperty("acme.touched"));
        }
        try (FeedbackAnalyzer analyzer = with(plugins).allow("acme-touching").build()) {
            assertTrue(active(analyzer).contains("acme-touching"));
            assertEquals("acme-touching", System.clearProperty("acme.touched"));
        }
    }

    @Test
    void aClassThatStatesNoNameIsAllowedByItsOwn() {
        System.clearProperty("acme.touched");
        PluginFolder plugins =
                new PluginFolder(folder).provider("Touching", "AnnotatorProvider", touching("acme-touching", ""));
        try (FeedbackAnalyzer analyzer = with(plugins).allow("acme-touching").build()) {
            assertNull(System.getProperty("acme.touched"));
            assertTrue(
                    analyzer.providers().stream()
                            .anyMatch(report -> report.problem()
                                    .equals(Optional.of(
                                            "not allowed; it states no name, so it is allowed as Touching"))),
                    () -> analyzer.providers().toString());
        }
        try (FeedbackAnalyzer analyzer = with(plugins).allow("Touching").build()) {
            assertTrue(active(analyzer).contains("acme-touching"));
            System.clearProperty("acme.touched");
        }
    }

    @Test
    void aNameThatIsNotTheStatedOneIsRefused() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("Liar", "acme-stated", "AnnotatorProvider", makerOf("acme-given", SILENT, "Layer.LABELS"));
        try (FeedbackAnalyzer analyzer = with(plugins).allow("acme-stated").build()) {
            assertEquals(
                    List.of("acme-given: description: its class states another name, acme-stated"), rejected(analyzer));
        }
    }

    @Test
    void aClassWithoutAnyNameIsRejected() {
        PluginFolder plugins = new PluginFolder(folder).provider("Nameless", "AnnotatorProvider", """
                        public String version() { return "1"; }
                        public Set<Layer<?>> produces() { return Set.of(Layer.LABELS); }
                        """ + SILENT);
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            assertEquals(
                    List.of("Nameless: description: IllegalStateException: Nameless has no @ProviderName"),
                    rejected(analyzer));
        }
    }

    @Test
    void theOptionsThatAProviderReadsStandInItsReport() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("Tuned", "AnnotatorProvider", makerOf("acme-tuned", """
                        public List<Option<?>> options() { return List.of(Option.integer("depth", 3, 1, 9, "how deep")); }
                        """ + SILENT, "Layer.LABELS"));
        try (FeedbackAnalyzer analyzer = with(plugins).build()) {
            assertEquals(
                    List.of(new ProviderReport.Setting("depth", "a whole number from 1 to 9", "3", "how deep")),
                    analyzer.providers().stream()
                            .filter(report -> report.name().equals("acme-tuned"))
                            .findFirst()
                            .orElseThrow()
                            .options());
        }
    }

    @Test
    void needsInACircleAreAnErrorThatNamesThem() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("A", "AnnotatorProvider", makerOf("acme-a", needs("b"), own("a")) + SILENT)
                .provider("B", "AnnotatorProvider", makerOf("acme-b", needs("c"), own("b")) + SILENT)
                .provider("C", "AnnotatorProvider", makerOf("acme-c", needs("a"), own("c")) + SILENT)
                .provider("D", "AnnotatorProvider", makerOf("acme-d", "", own("d")) + SILENT);
        assertEquals(
                List.of("these providers need each other's layers in a circle: [acme-a, acme-b, acme-c]"),
                problems(with(plugins).layers(layer("a"), layer("d"))));
        try (FeedbackAnalyzer analyzer = with(plugins).layers(layer("d")).build()) {
            assertEquals(List.of("acme-d"), active(analyzer));
        }
    }

    private static String needs(String name) {
        return "public Set<Layer<?>> requires() { return Set.of(" + own(name) + "); }";
    }

    @Test
    void aLayerThatIsNeededAndThatNobodyMakesNamesWhoNeedsIt() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("A", "AnnotatorProvider", makerOf("acme-a", needs("gone"), own("a")) + SILENT);
        assertEquals(
                List.of("no provider makes layer acme:gone (acme-a needs it)"),
                problems(with(plugins).layers(layer("a"))));
    }

    @Test
    void askingForALayerIsEnoughForAllThatItNeeds() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("A", "AnnotatorProvider", makerOf("acme-a", needs("b"), own("a")) + asking("b"))
                .provider("Z", "AnnotatorProvider", makerOf("acme-z", "", own("b")) + saying("b"));
        try (FeedbackAnalyzer analyzer = with(plugins).layers(layer("a")).build()) {
            assertEquals(List.of("acme-a", "acme-z"), active(analyzer));
            Analysis analysis = analyzer.analyze("some text");
            assertEquals(
                    "there",
                    analysis.get(layer("a")).orElseThrow().of("acme").get(0).id());
            assertTrue(analysis.get(layer("b")).isEmpty(), "it was not asked for");
        }
    }

    /** Annotates the layer with whether another one is there already. */
    private static String asking(String other) {
        return """
                public Annotator create(ProviderContext context, Options options) {
                    return (document, annotations) -> annotations.put(
                            (Layer<Labels>) produces().iterator().next(),
                            Labels.of("acme", List.of(Label.of(document.get(%s).isPresent() ? "there" : "gone", 1))));
                }
                """.formatted(own(other));
    }

    private static String saying(String name) {
        return """
                public Annotator create(ProviderContext context, Options options) {
                    return (document, annotations) -> annotations.put(%s, Labels.of("acme", List.of()));
                }
                """.formatted(own(name));
    }

    @Test
    void whatIsOnlyUsedIsMadeBeforeItWhereItIsMadeAnyway() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider(
                        "A",
                        "AnnotatorProvider",
                        makerOf("acme-a", "public Set<Layer<?>> uses() { return Set.of(" + own("b") + "); }", own("a"))
                                + asking("b"))
                .provider("Z", "AnnotatorProvider", makerOf("acme-z", "", own("b")) + saying("b"));
        try (FeedbackAnalyzer alone = with(plugins).layers(layer("a")).build();
                FeedbackAnalyzer both =
                        with(plugins).layers(layer("a"), layer("b")).build()) {
            assertEquals(List.of("acme-a"), active(alone));
            assertEquals(
                    "gone",
                    alone.analyze("some text")
                            .get(layer("a"))
                            .orElseThrow()
                            .of("acme")
                            .get(0)
                            .id());
            assertEquals(
                    "there",
                    both.analyze("some text")
                            .get(layer("a"))
                            .orElseThrow()
                            .of("acme")
                            .get(0)
                            .id());
        }
    }

    /** Both make it, nobody asked for it: one of the two still has to, and the other must not fail over it. */
    @Test
    void aLayerThatTwoMakeOnTheSideHasOneMaker() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider(
                        "Mine",
                        "AnnotatorProvider",
                        makerOf("acme-mine", "", "Layer.SENTIMENT, " + own("a")) + """
                public Annotator create(ProviderContext context, Options options) {
                    return (document, annotations) -> {
                        annotations.put(Layer.SENTIMENT, new Sentiment(Polarity.POSITIVE, 1, 1, 0, 0, 1, List.of()));
                        annotations.put(%s, Labels.of("acme", List.of()));
                    };
                }
                """.formatted(own("a")));
        AnalyzerBuilder builder = with(plugins).layers(layer("a"), Layer.SENTENCE_SENTIMENTS, Layer.TOPICS);
        try (FeedbackAnalyzer analyzer = builder.build()) {
            Analysis analysis = analyzer.analyze("The price is bad");
            assertEquals(List.of(), analysis.failures());
            assertEquals(
                    List.of("acme:a", "sentence-sentiments", "topics"),
                    analysis.layers().stream().map(Layer::id).sorted().toList());
        }
        try (FeedbackAnalyzer analyzer =
                builder.prefer(Layer.SENTIMENT, "feedback-sentiment").build()) {
            assertEquals(
                    "negative",
                    analyzer.analyze("The price is bad")
                            .get(Layer.TOPICS)
                            .orElseThrow()
                            .find("price")
                            .flatMap(topic -> topic.sentiment().map(Sentiment::polarity))
                            .orElseThrow()
                            .id());
        }
    }

    @Test
    void aPreferenceThatCannotBeMetNamesThoseWhoCould() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("One", "AnnotatorProvider", makerOf("acme-one", "", own("a")) + SILENT)
                .provider("Two", "AnnotatorProvider", makerOf("acme-two", "", own("a")) + SILENT);
        assertEquals(
                List.of(
                        "provider acme-gone is preferred for layer acme:a, but only these make it: [acme-one, acme-two]"),
                problems(with(plugins).layers(layer("a")).prefer(layer("a"), "acme-gone")));
        assertEquals(
                List.of("layer acme:a has several makers of equal priority: [acme-one, acme-two];"
                        + " settle it with prefer(layer, name) or disable(name)"),
                problems(with(plugins).layers(layer("a"))));
        try (FeedbackAnalyzer preferred = with(plugins)
                        .layers(layer("a"))
                        .prefer(layer("a"), "acme-two")
                        .build();
                FeedbackAnalyzer disabled =
                        with(plugins).layers(layer("a")).disable("acme-two").build()) {
            assertEquals(List.of("acme-two"), active(preferred));
            assertEquals(List.of("acme-one"), active(disabled));
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertEquals(
                List.of(
                        "no provider makes layer acme:deed (it was asked for)",
                        "no provider makes layer acme:word (it was asked for)",
                        "option depth of feedback-topics is unknown; it has [industry]",
                        "option industry of feedback-topics must be one of general, saas, retail, telecom, bank, airline,"
                                + " healthcare",
                        "options are given for acme-gone, but no such provider was found"),
                problems(FeedbackAnalyzer.builder()
                                .layers(layer("word"), layer("deed"))
                                .option("acme-gone", "key", "value")
                                .option("feedback-topics", "industry", "mining")
                                .option("feedback-topics", "depth", "3"))
                        .stream()
                        .sorted()
                        .collect(Collectors.toList()));
    }

    @Test
    void whatIsSetUpIsClosedAgainWhereSomethingElseFails() {
        PluginFolder plugins = new PluginFolder(folder)
                .provider("A", "AnnotatorProvider", makerOf("acme-a", "", "Layer.LABELS") + """
                        public Annotator create(ProviderContext context, Options options) {
                            return new Annotator() {
                                public void annotate(Document document, Annotations annotations) {}
                                public void close() {
                                    System.setProperty("acme.undone", "yes");
                                    throw new IllegalStateException();
                                }
                            };
                        }
                        """)
                .provider("B", "AnnotatorProvider", makerOf("acme-b", """
                        public Annotator create(ProviderContext c, Options o) { throw new IllegalStateException("no"); }
                        """, "Layer.LABELS"));
        System.clearProperty("acme.undone");
        assertEquals(1, problems(with(plugins).allow("A", "B")).size());
        assertEquals("yes", System.clearProperty("acme.undone"));
    }

    @Test
    void anAnnotatorThatCannotTellItsDigestsIsClosed() {
        PluginFolder plugins =
                new PluginFolder(folder).provider("A", "AnnotatorProvider", makerOf("acme-a", """
                        public Annotator create(ProviderContext context, Options options) {
                            return new Annotator() {
                                public void annotate(Document document, Annotations annotations) {}
                                public Map<String, String> digests() { throw new IllegalStateException("unread"); }
                                public void close() { System.setProperty("acme.closed-unread", "yes"); }
                            };
                        }
                        """, "Layer.LABELS"));
        System.clearProperty("acme.closed-unread");
        with(plugins).build().close();
        assertEquals("yes", System.clearProperty("acme.closed-unread"));
    }

    @Test
    void aProviderOfTheLibrarysOwnLoaderIsNotFoundTwice() {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .pluginLoader(FeedbackAnalyzer.class.getClassLoader())
                .build()) {
            assertEquals(List.of(), rejected(analyzer));
            assertEquals(
                    List.of(
                            "feedback-effort",
                            "feedback-emotions",
                            "feedback-sentiment",
                            "feedback-severity",
                            "feedback-signals",
                            "feedback-stage",
                            "feedback-topics"),
                    active(analyzer));
        }
    }
}
