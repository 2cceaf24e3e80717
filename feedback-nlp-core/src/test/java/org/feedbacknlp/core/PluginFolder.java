package org.feedbacknlp.core;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.feedbacknlp.api.FeedbackAnalyzer;

/** Plugins compiled from source while the test runs, as a third party would ship them: classes and a services file of their own. */
final class PluginFolder {
    /** The imports of every plugin. */
    static final String HEAD = """
            import java.util.*;
            import org.feedbacknlp.api.*;
            import org.feedbacknlp.api.layer.*;
            import org.feedbacknlp.api.spi.*;
            """;

    private final Path folder;
    private final List<String> services = new ArrayList<>();

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds a provider whose class states its name. */
    PluginFolder provider(String className, String stated, String superType, String body) {
        String head = HEAD + "@ProviderName(\"" + stated + "\")\n";
        source(className, head + "public class " + className + " implements " + superType + " {\n" + body + "\n}\n");
        return service(className);
    }

    /** Adds a provider: its class name and the body of its class, which implements {@code superType}. */
    PluginFolder provider(String className, String superType, String body) {
        source(className, HEAD + "public class " + className + " implements " + superType + " {\n" + body + "\n}\n");
        return service(className);
    }

    /** Adds a plain classifier that always answers one label. */
    PluginFolder classifier(String className, String name, String label) {
        return provider(className, "ClassifierProvider", """
                public String name() { return "%s"; }
                public String version() { return "1.0"; }
                public Classifier createClassifier(ProviderContext context, Options options) {
                    return text -> List.of(Label.of("%s", 0.75));
                }
                """.formatted(name, label));
    }

    /** Adds a line to the services file, whatever it names. */
    PluginFolder service(String line) {
        services.add(line);
        return this;
    }

    /** Adds a class that is no provider. */
    PluginFolder source(String className, String source) {
        try {
            Path file = Files.writeString(folder.resolve(className + ".java"), source);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter messages = new StringWriter();
            String api = Path.of(FeedbackAnalyzer.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                boolean compiled = compiler.getTask(
                                messages,
                                files,
                                null,
                                List.of(
                                        "-d",
                                        folder.toString(),
                                        "-cp",
                                        api + File.pathSeparator + folder,
                                        "-proc:none"),
                                null,
                                files.getJavaFileObjects(file))
                        .call();
                if (!compiled) {
                    throw new IllegalStateException(messages.toString());
                }
            }
        } catch (IOException | java.net.URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
        return this;
    }

    /** Returns a loader that sees the plugins, those in other folders too, and the library. */
    URLClassLoader loader(Path... others) {
        try {
            Path file = folder.resolve("META-INF/services/org.feedbacknlp.api.spi.AnnotatorProvider");
            Files.createDirectories(file.getParent());
            Files.write(file, services);
            URL[] urls = new URL[others.length + 1];
            urls[others.length] = folder.toUri().toURL();
            for (int i = 0; i < others.length; i++) {
                urls[i] = others[i].toUri().toURL();
            }
            return new URLClassLoader(urls, FeedbackAnalyzer.class.getClassLoader());
        } catch (MalformedURLException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
