package org.feedbacknlp.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the analyzer of a command is set up. Holds the plugins' class loader until it is closed. */
final class EngineArguments implements AutoCloseable {
    @Option(
            names = "--layers",
            paramLabel = "LAYER",
            split = ",",
            description = "What to find, such as sentiment,topics; by default all that is made by default.")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--model", paramLabel = "FILE", description = "A model made by train; repeatable.")
    private List<Path> models = new ArrayList<>();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "A file of topics and their rules, in place of the topics that ship.")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--plugins",
            paramLabel = "PATH",
            description = "A plugin's jar, or a folder of them; repeatable. What is in it runs with your rights.")
    private List<Path> plugins = new ArrayList<>();

    @Option(
            names = "--allow",
            paramLabel = "PLUGIN",
            description =
                    "Use this plugin and others so named, and no more; repeatable. By default all that are found.")
    private List<String> allowed = new ArrayList<>();

    @Option(names = "--disable", paramLabel = "PROVIDER", description = "Leave a provider out; repeatable.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--prefer",
            paramLabel = "LAYER=PROVIDER",
            description = "Which provider makes a layer that several could make; repeatable.")
    private Map<String, String> preferred = new LinkedHashMap<>();

    @Option(
            names = "--set",
            paramLabel = "PROVIDER.KEY=VALUE",
            description = "An option of a provider, such as feedback-topics.industry=saas; repeatable.")
    private Map<String, String> options = new LinkedHashMap<>();

    private @Nullable URLClassLoader loader;

    AnalyzerBuilder builder() {
        AnalyzerBuilder builder = FeedbackAnalyzer.builder();
        layers.forEach(id -> builder.layers(layer(id)));
        models.forEach(builder::model);
        codebook.ifPresent(builder::codebook);
        disabled.forEach(builder::disable);
        allowed.forEach(builder::allow);
        preferred.forEach((layer, provider) -> builder.prefer(layer(layer), provider));
        options.forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot <= 0 || dot == name.length() - 1) {
                throw new CommandException("--set takes PROVIDER.KEY=VALUE, such as feedback-topics.industry=saas");
            }
            builder.option(name.substring(0, dot), name.substring(dot + 1), value);
        });
        if (!plugins.isEmpty()) {
            URLClassLoader found = new URLClassLoader(urls(), EngineArguments.class.getClassLoader());
            loader = found;
            builder.pluginLoader(found);
        }
        return builder;
    }

    /** Returns the codebook that was given. */
    Optional<Path> codebook() {
        return codebook;
    }

    private static Layer<?> layer(String id) {
        boolean ofPlugin = id.indexOf(':') > 0 && !id.endsWith(":");
        return Layer.find(id).orElseGet(() -> ofPlugin ? Layer.of(id, LayerValue.class) : unknown(id));
    }

    private static Layer<?> unknown(String id) {
        throw new CommandException("there is no layer " + id + "; there are "
                + String.join(", ", Layer.builtIn().stream().map(Layer::id).toList()) + ", and PREFIX:NAME of plugins");
    }

    private URL[] urls() {
        return pluginJars().stream().map(EngineArguments::url).toArray(URL[]::new);
    }

    /** Returns the jars and folders of classes that plugins are loaded from, in the order in which they are searched. */
    List<Path> pluginJars() {
        List<Path> found = new ArrayList<>();
        for (Path path : plugins) {
            if (!Files.exists(path)) {
                throw new CommandException("there is no plugin at " + path);
            }
            found.addAll(jars(path));
        }
        return found;
    }

    /** Returns the jars of a folder by name; a folder without any is a folder of classes. */
    private static List<Path> jars(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "*.jar")) {
            found.forEach(jars::add);
        } catch (IOException broken) {
            throw new CommandException("the folder " + path + " cannot be read", broken);
        }
        jars.sort(null);
        return jars.isEmpty() ? List.of(path) : jars;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new CommandException("the path " + path + " cannot be used", impossible);
        }
    }

    @Override
    public void close() {
        try {
            if (loader != null) {
                loader.close();
            }
        } catch (IOException harmless) {
            throw new CommandException("a plugin's jar cannot be closed", harmless);
        }
    }
}
