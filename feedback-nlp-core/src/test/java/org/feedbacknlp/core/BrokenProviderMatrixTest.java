package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is broken in a plugin: in which phase it shows, what becomes of it, and that nobody else is harmed. Prints the matrix. */
class BrokenProviderMatrixTest {
    private static final Map<String, String> ROWS = new TreeMap<>();

    private static final String TEXT = "the delivery was late and the box was broken";

    private static final String DESCRIBED = """
            public String name() { return "acme-broken"; }
            public String version() { return "1"; }
            public Set<Layer<?>> produces() { return Set.of(OWN); }
            """;

    private static final String LAYER = """
            static final Layer<Labels> OWN = Layer.of("acme:own", Labels.class);
            """;

    private static final String SILENT = """
            public Annotator create(ProviderContext context, Options options) { return (document, annotations) -> {}; }
            """;

    @TempDir
    private Path folder;

    /**
     * Something broken.
     *
     * @param id what
     * @param phase in which phase it shows
     * @param outcome what becomes of it: the state of its provider, or a failure of its layer
     * @param message a part of what is told
     * @param build puts it into a folder of plugins
     */
    record Broken(String id, String phase, String outcome, String message, Consumer<Path> build) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static Broken rejected(String id, String phase, String message, String body) {
        return new Broken(id, phase, "rejected", message, folder -> provider(folder, LAYER + body));
    }

    private static Broken failing(String id, String phase, String message, String annotate) {
        String create = "public Annotator create(ProviderContext context, Options options) {"
                + " return (document, annotations) -> { " + annotate + " }; }\n";
        return new Broken(
                id, phase, "its layer fails", message, folder -> provider(folder, LAYER + DESCRIBED + create));
    }

    private static void provider(Path folder, String body) {
        new PluginFolder(folder).provider("Broken", "AnnotatorProvider", body).loader();
    }

    private static void services(Path folder, String... lines) {
        PluginFolder plugins = new PluginFolder(folder);
        for (String line : lines) {
            plugins.service(line);
        }
        plugins.loader();
    }

    private static Broken valued(String id, String phase, String message, String json) {
        String body = """
                record Mine() implements LayerValue {
                    public Object toJson() { %s }
                }
                static final Layer<Mine> OWN = Layer.of("acme:own", Mine.class);
                %s
                public Annotator create(ProviderContext context, Options options) {
                    return (document, annotations) -> annotations.put(OWN, new Mine());
                }
                """.formatted(json, DESCRIBED);
        return new Broken(id, phase, "its layer fails", message, folder -> provider(folder, body));
    }

    static List<Broken> found() {
        return List.of(
                new Broken(
                        "class that is missing", "discovery", "rejected", "not found", f -> services(f, "no.such.P")),
                new Broken(
                        "class of another kind",
                        "discovery",
                        "rejected",
                        "not a subtype",
                        BrokenProviderMatrixTest::stranger),
                new Broken(
                        "syntax error in the services file",
                        "discovery",
                        "rejected",
                        "Illegal",
                        f -> services(f, "what is this")),
                new Broken(
                        "services file full of what is gone",
                        "discovery",
                        "rejected",
                        "not found",
                        BrokenProviderMatrixTest::full),
                new Broken(
                        "class file that is too new",
                        "discovery",
                        "rejected",
                        "it needs Java ",
                        BrokenProviderMatrixTest::tooNew),
                new Broken(
                        "superclass that is missing",
                        "discovery",
                        "rejected",
                        "class Base is missing; add the jar",
                        BrokenProviderMatrixTest::orphan),
                new Broken(
                        "built for another version",
                        "annotate",
                        "its layer fails",
                        "built for another version of feedback-nlp-api",
                        BrokenProviderMatrixTest::skewed),
                rejected(
                        "no constructor without arguments",
                        "discovery",
                        "no public constructor",
                        "public Broken(int depth) {}\n" + DESCRIBED + SILENT),
                rejected(
                        "constructor that throws",
                        "instantiation",
                        "no licence",
                        "public Broken() { throw new IllegalStateException(\"no licence\"); }\n" + DESCRIBED + SILENT),
                rejected(
                        "constructor without end of the stack",
                        "instantiation",
                        "StackOverflowError",
                        "public Broken() { new Broken(); }\n" + DESCRIBED + SILENT),
                rejected(
                        "static initialiser that throws",
                        "instantiation",
                        "its static initialiser threw IllegalStateException: no licence",
                        "static { if (true) throw new IllegalStateException(\"no licence\"); }\n" + DESCRIBED + SILENT),
                rejected(
                        "name that throws",
                        "description",
                        "UnsupportedOperationException",
                        "public String name() { throw new UnsupportedOperationException(); }\n"
                                + DESCRIBED.substring(DESCRIBED.indexOf('\n') + 1) + SILENT),
                rejected(
                        "name that never returns to its caller",
                        "description",
                        "StackOverflowError",
                        "public String name() { return name(); }\n" + DESCRIBED.substring(DESCRIBED.indexOf('\n') + 1)
                                + SILENT),
                rejected(
                        "reserved name",
                        "description",
                        "the engine's own",
                        DESCRIBED.replace("acme-broken", "feedback-broken") + SILENT),
                rejected(
                        "name that is none",
                        "description",
                        "lower-case letters",
                        DESCRIBED.replace("acme-broken", "Acme Broken!") + SILENT),
                rejected(
                        "no layer",
                        "description",
                        "it produces no layer",
                        DESCRIBED.replace("Set.of(OWN)", "Set.of()") + SILENT),
                rejected(
                        "create that throws",
                        "set-up",
                        "no model",
                        DESCRIBED
                                + "public Annotator create(ProviderContext c, Options o) { throw new IllegalStateException(\"no model\"); }"),
                rejected(
                        "create whose dependency is missing",
                        "set-up",
                        "class com.acme.Gone is missing; add the jar",
                        DESCRIBED
                                + "public Annotator create(ProviderContext c, Options o) { throw new NoClassDefFoundError(\"com/acme/Gone\"); }"),
                rejected(
                        "create that gives nothing",
                        "set-up",
                        "the annotator",
                        DESCRIBED + "public Annotator create(ProviderContext c, Options o) { return null; }"),
                failing(
                        "throws",
                        "annotate",
                        "java.lang.IllegalStateException",
                        "throw new IllegalStateException(document.text());"),
                failing(
                        "throws an error",
                        "annotate",
                        "java.lang.AssertionError",
                        "throw new AssertionError(document.text());"),
                failing(
                        "fills the stack",
                        "annotate",
                        "java.lang.StackOverflowError",
                        "annotations.hashCode(); class Deep { int go() { return 1 + go(); } } new Deep().go();"),
                failing(
                        "loops for ever",
                        "annotate",
                        "PluginTimeout",
                        "while (!Boolean.getBoolean(\"acme.stop\")) Thread.onSpinWait();"),
                failing("gives null", "annotate", "java.lang.NullPointerException", "annotations.put(OWN, null);"),
                failing(
                        "gives NaN",
                        "annotate",
                        "java.lang.IllegalArgumentException",
                        "annotations.put(OWN, Labels.of(\"acme\", List.of(Label.of(\"x\", Double.NaN))));"),
                failing(
                        "gives a layer of another",
                        "annotate",
                        "java.lang.IllegalArgumentException",
                        "annotations.put(Layer.EFFORT, null);"),
                failing(
                        "a span beyond the text",
                        "check",
                        "a span is no part of the text",
                        "annotations.put(OWN, Labels.of(\"acme\", List.of(new Label(\"x\", 1, List.of(new Evidence(new Span(0, 9999), 1))))));"),
                failing(
                        "a million labels",
                        "check",
                        "labels, but 1000 are allowed",
                        "annotations.put(OWN, Labels.of(\"acme\", Collections.nCopies(1_000_000, Label.of(\"x\", 1))));"),
                valued(
                        "a value with a number that is not finite",
                        "check",
                        "not finite",
                        "return Map.of(\"x\", Double.NaN);"),
                valued("a value that is no JSON", "check", "no JSON", "return List.of(new Object());"),
                valued(
                        "a value without end",
                        "check",
                        "deeper than",
                        "List<Object> all = new ArrayList<>(); all.add(all); return all;"),
                valued("a value of a million parts", "check", "parts", "return Collections.nCopies(1_000_000, 1);"),
                valued(
                        "a value that throws",
                        "annotate",
                        "java.lang.IllegalStateException",
                        "throw new IllegalStateException();"),
                failing(
                        "a million spans",
                        "check",
                        "findings, but 1000 are allowed",
                        "annotations.put(OWN, Labels.of(\"acme\", List.of(new Label(\"x\", 1, Collections.nCopies(1_000_000, new Evidence(new Span(0, 1), 1))))));"));
    }

    private static void stranger(Path folder) {
        new PluginFolder(folder)
                .source("Stranger", "public class Stranger {}")
                .service("Stranger")
                .loader();
    }

    private static void full(Path folder) {
        String[] lines = new String[300];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "no.such.Provider" + i;
        }
        services(folder, lines);
    }

    private static void tooNew(Path folder) {
        provider(folder, LAYER + DESCRIBED + SILENT);
        rewrite(folder.resolve("Broken.class"), bytes -> bytes[7] = 99);
    }

    private static void orphan(Path folder) {
        new PluginFolder(folder)
                .source("Base", "public class Base {}")
                .provider("Broken", "AnnotatorProvider", LAYER + DESCRIBED + SILENT)
                .source(
                        "Broken",
                        PluginFolder.HEAD + "public class Broken extends Base implements AnnotatorProvider {\n" + LAYER
                                + DESCRIBED + SILENT + "}")
                .loader();
        delete(folder.resolve("Base.class"));
    }

    /** Compiled with a layer that this version of the library has not. */
    private static void skewed(Path folder) {
        new PluginFolder(folder)
                .provider(
                        "Broken",
                        "AnnotatorProvider",
                        LAYER + DESCRIBED + "public Annotator create(ProviderContext context, Options options) {"
                                + " return (document, annotations) -> { Layer.find(\"x\"); }; }")
                .loader();
        rewrite(folder.resolve("Broken.class"), bytes -> {
            byte[] find = {0, 4, 'f', 'i', 'n', 'd'};
            for (int i = 0; i + find.length < bytes.length; i++) {
                if (java.util.Arrays.equals(bytes, i, i + find.length, find, 0, find.length)) {
                    bytes[i + 2] = 'g';
                }
            }
        });
    }

    private static void rewrite(Path file, Consumer<byte[]> change) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            change.accept(bytes);
            Files.write(file, bytes);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @AfterEach
    void stopLooping() {
        System.setProperty("acme.stop", "true");
    }

    @AfterAll
    static void print() {
        StringBuilder table = new StringBuilder("Java " + Runtime.version().feature()
                + "\n| what is broken | phase | outcome | what is told | others |\n|---|---|---|---|---|\n");
        ROWS.values().forEach(row -> table.append(row).append('\n'));
        System.out.println(table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void N068_N069_N070_C7_whateverIsBrokenCostsItselfAlone(Broken broken) {
        System.clearProperty("acme.stop");
        Path good = folder.resolve("good");
        Path bad = folder.resolve("bad");
        good.toFile().mkdirs();
        bad.toFile().mkdirs();
        broken.build().accept(bad);
        var loader = new PluginFolder(good).classifier("Fine", "acme-fine", "x").loader(bad);
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .pluginLoader(loader)
                .plugins(PluginOptions.DEFAULT.withTimeout(Duration.ofMillis(700)))
                .build()) {
            Analysis analysis = analyzer.analyze(TEXT);
            List<String> told = new ArrayList<>();
            for (ProviderReport report : analyzer.providers()) {
                if (report.state() == State.REJECTED) {
                    told.add("rejected in " + report.problem().orElse(""));
                }
            }
            for (Failure failure : analysis.failures()) {
                assertEquals("acme-broken", failure.source());
                told.add("its layer fails in " + failure.phase().id() + ": " + failure.reason());
            }
            String expected = broken.outcome() + " in "
                    + (broken.phase().equals("set-up") ? "provider acme-broken could not be set up" : broken.phase());
            assertTrue(!told.isEmpty(), "nothing is told");
            for (String line : told) {
                assertTrue(line.startsWith(expected) && line.contains(broken.message()), told.toString());
                assertTrue(!line.contains("the box was broken"), line);
            }
            assertEquals(
                    1, analysis.get(Layer.LABELS).orElseThrow().of("acme-fine").size());
            assertTrue(analysis.get(Layer.SENTIMENT).isPresent());
            String line = told.get(0).substring(told.get(0).indexOf(':') + 2);
            ROWS.put(
                    found().stream().map(Broken::id).toList().indexOf(broken.id()) + 100 + "",
                    "| " + broken.id() + " | " + broken.phase() + " | " + broken.outcome() + " | "
                            + line.substring(0, Math.min(110, line.length())) + " | unharmed |");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hungry")
    void N069_outOfMemoryIsThrownOn(Broken broken) {
        broken.build().accept(folder);
        assertThrows(OutOfMemoryError.class, () -> {
            try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                    .pluginLoader(new PluginFolder(folder).service("Broken").loader())
                    .build()) {
                analyzer.analyze(TEXT);
            }
        });
        ROWS.put(
                "2" + broken.id(),
                "| " + broken.id() + " | " + broken.phase() + " | thrown on | OutOfMemoryError | – |");
    }

    static List<Broken> hungry() {
        String hungry = "throw new OutOfMemoryError(\"x\");";
        return List.of(
                rejected(
                        "out of memory in the constructor",
                        "instantiation",
                        "",
                        "public Broken() { if (true) " + hungry + " }\n" + DESCRIBED + SILENT),
                rejected(
                        "out of memory in create",
                        "set-up",
                        "",
                        DESCRIBED + "public Annotator create(ProviderContext c, Options o) { " + hungry + " }"),
                failing("out of memory in a call", "annotate", "", hungry));
    }
}
