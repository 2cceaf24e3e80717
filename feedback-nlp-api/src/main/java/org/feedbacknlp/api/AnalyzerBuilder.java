package org.feedbacknlp.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link FeedbackAnalyzer}. Not thread-safe. */
public final class AnalyzerBuilder {
    private final Set<Layer<?>> layers = new LinkedHashSet<>();
    private final Set<Layer<?>> added = new LinkedHashSet<>();
    private final SortedSet<String> disabled = new TreeSet<>();
    private final SortedMap<String, String> preferred = new TreeMap<>();
    private final SortedMap<String, Map<String, String>> providerOptions = new TreeMap<>();
    private final List<Path> models = new ArrayList<>();
    private @Nullable Path codebook;
    private Limits limits = Limits.DEFAULT;
    private CacheOptions cache = CacheOptions.DEFAULT;
    private PluginOptions plugins = PluginOptions.DEFAULT;
    private @Nullable SortedSet<String> allowed;
    private @Nullable ClassLoader pluginLoader;

    AnalyzerBuilder() {}

    /**
     * Asks for layers; what they need is made as well. Without this call every layer is made that some provider makes by
     * default.
     *
     * @param wanted the layers
     * @return this
     */
    public AnalyzerBuilder layers(Layer<?>... wanted) {
        layers.addAll(Require.list(Arrays.asList(wanted), "layers"));
        return this;
    }

    /**
     * Asks for layers on top: of those named with {@link #layers}, or of all that are made by default.
     *
     * @param wanted the layers
     * @return this
     */
    public AnalyzerBuilder plus(Layer<?>... wanted) {
        added.addAll(Require.list(Arrays.asList(wanted), "layers"));
        return this;
    }

    /**
     * Bounds what one verbatim may cost.
     *
     * @param value the limits
     * @return this
     */
    public AnalyzerBuilder limits(Limits value) {
        limits = Objects.requireNonNull(value, "limits");
        return this;
    }

    /**
     * Says what is kept of short verbatims.
     *
     * @param value the cache's bounds, or {@link CacheOptions#OFF}
     * @return this
     */
    public AnalyzerBuilder cache(CacheOptions value) {
        cache = Objects.requireNonNull(value, "cache");
        return this;
    }

    /**
     * Adds a trained model; its labels stand in {@link Layer#LABELS} under the model's name.
     *
     * @param file a model file
     * @return this
     */
    public AnalyzerBuilder model(Path file) {
        models.add(Objects.requireNonNull(file, "file"));
        return this;
    }

    /**
     * Finds the topics of a codebook in place of those that ship.
     *
     * @param file a codebook
     * @return this
     */
    @Experimental
    public AnalyzerBuilder codebook(Path file) {
        codebook = Objects.requireNonNull(file, "file");
        return this;
    }

    /**
     * Says what a plugin may cost before the engine goes on without it.
     *
     * @param value the time-out and when a plugin is set aside
     * @return this
     */
    public AnalyzerBuilder plugins(PluginOptions value) {
        plugins = Objects.requireNonNull(value, "plugins");
        return this;
    }

    /**
     * Allows these plugins and no others; calls add up. The engine's own annotators and the models need no leave. A plugin whose class does
     * not state its name ({@code ProviderName}) is allowed by the name of its class, so that no class of others is ever initialised.
     *
     * @param providers names of providers or of their classes; none at all for no plugin
     * @return this
     */
    public AnalyzerBuilder allow(String... providers) {
        SortedSet<String> names = allowed == null ? new TreeSet<>() : allowed;
        for (String provider : Require.list(Arrays.asList(providers), "providers")) {
            names.add(Require.id(provider, "provider"));
        }
        allowed = names;
        return this;
    }

    /**
     * Leaves a provider out. Where its class states its name ({@code ProviderName}), or the class's name is given, the class is not
     * initialised.
     *
     * @param provider its name, or the name of its class
     * @return this
     */
    public AnalyzerBuilder disable(String provider) {
        disabled.add(Require.id(provider, "provider"));
        return this;
    }

    /**
     * Settles which provider makes a layer that several could make.
     *
     * @param layer the layer
     * @param provider the provider's name
     * @return this
     */
    public AnalyzerBuilder prefer(Layer<?> layer, String provider) {
        preferred.put(layer.id(), Require.id(provider, "provider"));
        return this;
    }

    /**
     * Sets an option of a provider. All options are checked together when the analyzer is made.
     *
     * @param provider the provider's name
     * @param key the option's key
     * @param value its value as text
     * @return this
     */
    public AnalyzerBuilder option(String provider, String key, String value) {
        providerOptions
                .computeIfAbsent(Require.id(provider, "provider"), name -> new TreeMap<>())
                .put(Require.id(key, "key"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Says where plugins are looked for besides the library's own loader. The thread's context class loader is never used.
     *
     * @param loader the plugins' class loader
     * @return this
     */
    public AnalyzerBuilder pluginLoader(ClassLoader loader) {
        pluginLoader = Objects.requireNonNull(loader, "loader");
        return this;
    }

    /**
     * Returns what was set up so far.
     *
     * @return the options
     */
    public AnalyzerOptions options() {
        return new AnalyzerOptions(
                layers,
                added,
                models,
                Optional.ofNullable(codebook),
                limits,
                cache,
                plugins,
                disabled,
                Optional.ofNullable(allowed),
                preferred,
                providerOptions,
                Optional.ofNullable(pluginLoader));
    }

    /**
     * Makes the analyzer with the engine on the class path or module path.
     *
     * @return a new analyzer; close it when done
     * @throws SetupException if there is no engine or more than one, a model cannot be used, an option is wrong or unknown, a wanted
     *     layer has no maker or two equal ones; the message lists all that is wrong
     */
    public FeedbackAnalyzer build() {
        return Engines.find().create(options());
    }
}
