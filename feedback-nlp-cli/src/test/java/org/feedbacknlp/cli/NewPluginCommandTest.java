package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What new-plugin writes compiles, is found from the class path and from a module path, and is under the lines it promises. */
class NewPluginCommandTest {
    @TempDir
    private Path folder;

    private Path written(String kind) {
        Path project = folder.resolve("project");
        Ran ran = Ran.of("new-plugin", "acme-late-delivery", "--dir", project.toString(), "--kind", kind);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        return project;
    }

    private static Path classes(Path project) throws IOException {
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        Compiled.compile(project.resolve("src/main/java"), classes);
        Path resources = project.resolve("src/main/resources");
        for (Path file : Compiled.filesBelow(resources)) {
            Path copy = classes.resolve(resources.relativize(file).toString());
            Files.createDirectories(copy.resolve(".."));
            Files.copy(file, copy);
        }
        return classes;
    }

    private static void isFound(ClassLoader loader, String place) {
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().pluginLoader(loader).build()) {
            ProviderReport report = analyzer.providers().stream()
                    .filter(one -> one.name().equals("acme-late-delivery"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("it is not among " + analyzer.providers()));
            assertEquals(State.ACTIVE, report.state());
            assertTrue(report.location().contains(place), report.location());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"classifier", "annotator"})
    void itIsFoundOnTheClassPathAndOnAModulePath(String kind) throws IOException {
        Path classes = classes(written(kind));
        ClassLoader own = FeedbackAnalyzer.class.getClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, own)) {
            isFound(loader, classes.getFileName().toString());
        }
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("acme.latedelivery"));
        ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(modules, own);
        isFound(layer.findLoader("acme.latedelivery"), "module acme.latedelivery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classifier", "annotator"})
    void itsTestsCompile(String kind) throws IOException {
        Path project = written(kind);
        Path classes = classes(project);
        Path tests = Files.createDirectories(project.resolve("target/test-classes"));
        Compiled.compile(project.resolve("src/test/java"), tests, List.of(classes));
        assertFalse(Compiled.filesBelow(tests).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"classifier", "annotator"})
    void nothingOfATemplateIsLeftOver(String kind) throws IOException {
        Path project = written(kind);
        for (Path file : Compiled.filesBelow(project)) {
            String text = Files.readString(file);
            assertFalse(text.contains("{{") || text.contains("}}"), file + ":\n" + text);
            assertTrue(text.lines().allMatch(line -> line.length() <= 140), file::toString);
        }
        assertTrue(Files.readString(project.resolve("pom.xml")).contains("<feedback-nlp.version>" + Version.number()));
    }

    @Test
    void aClassifierIsAScreenful() throws IOException {
        String provider = Files.readString(
                written("classifier").resolve("src/main/java/acme/latedelivery/LateDeliveryProvider.java"));
        long code = provider.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
        assertTrue(code < 30, code + " lines");
    }

    @Test
    void thePackageCanBeChosen() throws IOException {
        Path project = folder.resolve("chosen");
        Ran ran = Ran.of("new-plugin", "acme-new", "--dir", project.toString(), "--package", "com.acme.fresh");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(Files.exists(project.resolve("src/main/java/com/acme/fresh/NewProvider.java")));
        assertTrue(Files.readString(project.resolve("src/main/java/module-info.java"))
                .contains("module com.acme.fresh {"));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        String room = folder.resolve("room").toString();
        return Stream.of(
                        List.of("one part", "a plugin's name is VENDOR-SUBJECT", "urgency", room),
                        List.of("upper case", "a plugin's name is VENDOR-SUBJECT", "Acme-urgency", room),
                        List.of("empty part", "a plugin's name is VENDOR-SUBJECT", "acme--urgency", room),
                        List.of("digit first", "a plugin's name is VENDOR-SUBJECT", "acme-3d", room),
                        List.of("a path", "a plugin's name is VENDOR-SUBJECT", "acme-../../x", room),
                        List.of("too long", "at most 60", "acme-" + "x".repeat(60), room),
                        List.of("reserved", "names that start with feedback- are the engine's own", "feedback-x", room),
                        List.of(
                                "keyword",
                                "acme.new is no name for a package; give one with --package",
                                "acme-new",
                                room),
                        List.of("package", "a..b is no name for a package", "acme-x", room, "--package", "a..b"),
                        List.of(
                                "kind",
                                "'tokenizer' is neither classifier nor annotator",
                                "acme-x",
                                room,
                                "--kind",
                                "tokenizer"),
                        List.of("a file", "is a file; --dir takes a folder", "acme-x", file.toString()),
                        List.of("not empty", "is not empty; give one that is", "acme-x", folder.toString()))
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> refused(row.get(1), row.subList(2, row.size()))));
    }

    private void refused(String said, List<String> row) {
        Stream<String> order = Stream.concat(
                Stream.of("new-plugin", row.get(0), "--dir", row.get(1)),
                row.stream().skip(2));
        Ran ran = Ran.of(order.toArray(String[]::new));
        assertEquals(ExitCode.UNUSABLE, ran.code(), ran.err());
        assertEquals(1, ran.told().size(), ran.err());
        assertTrue(ran.err().contains(said), ran.err());
        assertFalse(Files.exists(folder.resolve("room")));
    }
}
