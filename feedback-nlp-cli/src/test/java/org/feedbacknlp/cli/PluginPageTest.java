package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.cli.scaffold.PluginKind;
import org.feedbacknlp.cli.scaffold.PluginName;
import org.feedbacknlp.cli.scaffold.PluginProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/plugins.md} compile; its plugins are what new-plugin writes and what the examples hold, and they work. */
class PluginPageTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    private static final String IMPORTS = """
            import java.net.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.feedbacknlp.api.*;
            import org.feedbacknlp.api.layer.*;
            import org.feedbacknlp.api.spi.*;
            """;

    @TempDir
    private Path folder;

    private static List<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(ROOT.resolve("docs/plugins.md"))) {
            if (inside && line.equals("```")) {
                snippets.add(open.toString());
                open.setLength(0);
                inside = false;
            } else if (inside) {
                open.append(line).append('\n');
            } else {
                inside = line.equals("```java");
            }
        }
        return snippets;
    }

    /** Returns what stands on the page as files, by the file's path inside its project. */
    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String snippet : snippets()) {
            if (snippet.contains("\nmodule ")) {
                files.put("module-info.java", snippet);
            } else if (isFile(snippet)) {
                String folder = between(snippet, "package ", ";").replace('.', '/');
                String kind = snippet.contains("\npublic record ") ? "\npublic record " : "class ";
                files.put(folder + "/" + between(snippet, kind, kind.equals("class ") ? " " : "(") + ".java", snippet);
            }
        }
        return files;
    }

    private static boolean isFile(String snippet) {
        return snippet.startsWith("package ");
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    @Test
    void theClassifierIsWhatNewPluginWrites() throws IOException {
        PluginProject project =
                new PluginProject(new PluginName("acme-urgency"), "acme.urgency", PluginKind.CLASSIFIER, "1");
        int compared = 0;
        for (Map.Entry<String, String> file : files().entrySet()) {
            for (String root : List.of("src/main/java/", "src/test/java/")) {
                String written = project.files().get(root + file.getKey());
                if (written != null) {
                    assertEquals(written, file.getValue(), file.getKey());
                    compared++;
                }
            }
        }
        assertEquals(3, compared, "files of acme-urgency on the page");
    }

    @Test
    void theAnnotatorIsTheExample() throws IOException {
        Path sources = ROOT.resolve("examples/waits-plugin/src/main/java");
        int compared = 0;
        for (Map.Entry<String, String> file : files().entrySet()) {
            if (file.getKey().startsWith("com/example/waits/")) {
                assertEquals(Files.readString(sources.resolve(file.getKey())), file.getValue(), file.getKey());
                compared++;
            }
        }
        assertEquals(2, compared, "files of the example on the page");
    }

    @Test
    void thePluginsWork() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (Map.Entry<String, String> file : files().entrySet()) {
            boolean needed =
                    file.getKey().endsWith("Provider.java") || file.getKey().endsWith("Waits.java");
            if (needed) {
                Path path = sources.resolve(file.getKey());
                Files.createDirectories(path.resolve(".."));
                Files.writeString(path, file.getValue());
            }
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Compiled.compile(sources, classes);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("org.feedbacknlp.api.spi.AnnotatorProvider"),
                "acme.urgency.UrgencyProvider\ncom.example.waits.WaitsProvider\n");
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, FeedbackAnalyzer.class.getClassLoader());
                FeedbackAnalyzer analyzer =
                        FeedbackAnalyzer.builder().pluginLoader(loader).build()) {
            Analysis analysis = analyzer.analyze("Terrible, no sense of urgency: I had to wait 3 days for an answer.");
            assertEquals(
                    "{acme-urgency=[{id=urgency, confidence=0.9, evidence=[{start=22, end=29, weight=1.0}]}]}",
                    analysis.get(Layer.LABELS).orElseThrow().toJson().toString());
            assertEquals(
                    "[{start=45, end=51, hours=72}]",
                    analysis.get(Layer.of("example:waits", LayerValue.class))
                            .orElseThrow()
                            .toJson()
                            .toString());
        }
    }

    /** A snippet that is no file is the body of a provider or of a host's method; both see the library's packages. */
    @Test
    void theOthersCompile() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        int number = 0;
        for (String snippet : snippets()) {
            if (!isFile(snippet) && !snippet.contains("\nmodule ")) {
                String name = "Snippet" + ++number;
                boolean members = snippet.startsWith("@Override") || snippet.startsWith("private static");
                String start = members
                        ? "abstract class " + name + " implements AnnotatorProvider {\n"
                        : "final class " + name + " {\nstatic void run() throws Exception {\n";
                Files.writeString(
                        sources.resolve(name + ".java"), IMPORTS + start + snippet + (members ? "}\n" : "}\n}\n"));
            }
        }
        assertTrue(number >= 5, number + " snippets");
        Compiled.compile(sources, Files.createDirectories(folder.resolve("classes")));
    }
}
