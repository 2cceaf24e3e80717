package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources while a test runs, against what the test itself sees. */
final class Compiled {
    private Compiled() {}

    /** Compiles all sources below a folder for Java 17, warnings being errors; a module descriptor among them makes them a module. */
    static void compile(Path sources, Path classes) throws IOException {
        compile(sources, classes, List.of());
    }

    /** The same, with more folders of classes to see. */
    static void compile(Path sources, Path classes, List<Path> more) throws IOException {
        List<Path> files = filesBelow(sources);
        files.removeIf(file -> !file.toString().endsWith(".java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String path = path(more);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "--release", "17"));
            options.addAll(List.of(
                    "-Xlint:all,-processing,-path,-options,-classfile,-module,-missing-explicit-ctor", "-Werror"));
            boolean module = files.stream().anyMatch(file -> file.endsWith("module-info.java"));
            options.addAll(List.of(module ? "-p" : "-cp", path));
            boolean done = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertTrue(done, messages::toString);
        }
    }

    private static String path(List<Path> more) {
        List<String> parts = new ArrayList<>(more.stream().map(Path::toString).toList());
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            parts.add(System.getProperty(property, ""));
        }
        parts.removeIf(String::isEmpty);
        return String.join(File.pathSeparator, parts);
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }
}
