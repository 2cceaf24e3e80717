package org.feedbacknlp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar as a plugin's author could have built it, well or badly: each part is chosen apart. */
final class PluginJar {
    private static final String SERVICES = "META-INF/services/org.feedbacknlp.api.spi.AnnotatorProvider";

    private final Path work;
    private final Path sources;
    private final List<String> services = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    PluginJar(Path folder) throws IOException {
        work = Files.createTempDirectory(folder, "jar");
        sources = Files.createDirectories(work.resolve("sources"));
    }

    /** Adds a source. */
    PluginJar source(String className, String source) throws IOException {
        Path file = sources.resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.resolve(".."));
        Files.writeString(file, source);
        return this;
    }

    /** Adds a class of the package {@code acme} with more behind its name, such as a superclass. */
    PluginJar provider(String simpleName, String declaration, String name) throws IOException {
        return source("acme." + simpleName, """
                package acme;
                import java.util.*;
                import org.feedbacknlp.api.spi.*;
                public %s {
                    public String name() { return "%s"; }
                    public String version() { return "1.0"; }
                    public Classifier createClassifier(ProviderContext context, Options options) { return text -> List.of(); }
                }
                """.formatted(declaration, name));
    }

    /** Adds a plain classifier, {@code acme.SIMPLENAME}. */
    PluginJar classifier(String simpleName, String name) throws IOException {
        return provider(simpleName, "final class " + simpleName + " implements ClassifierProvider", name);
    }

    /** Adds a descriptor of the module {@code acme} that provides some classes. */
    PluginJar module(String... provided) throws IOException {
        String provides = provided.length == 0
                ? ""
                : "provides org.feedbacknlp.api.spi.AnnotatorProvider with " + String.join(", ", provided) + ";";
        return source("module-info", "module acme { requires org.feedbacknlp.api; " + provides + " }");
    }

    /** Adds a line to the services file. */
    PluginJar service(String line) {
        services.add(line);
        return this;
    }

    /** Leaves a class out of the jar. */
    PluginJar without(String className) {
        left.add(className.replace('.', '/') + ".class");
        return this;
    }

    /** Compiles and packs it. */
    Path pack(String jar) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        Compiled.compile(sources, classes);
        if (!services.isEmpty()) {
            Path file = classes.resolve(SERVICES);
            Files.createDirectories(file.resolve(".."));
            Files.write(file, services);
        }
        Path packed = work.resolve(jar);
        try (OutputStream out = Files.newOutputStream(packed);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : Compiled.filesBelow(classes)) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!left.contains(name)) {
                    entries.putNextEntry(new JarEntry(name));
                    entries.write(Files.readAllBytes(file));
                }
            }
        }
        return packed;
    }
}
