package org.feedbacknlp.api;

import java.nio.file.Path;
import java.util.Collections;
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

/**
 * How an analyzer is set up. {@link AnalyzerBuilder} makes it.
 *
 * @param layers the layers to make; empty for all that the providers found make by default
 * @param added the layers to make on top of them
 * @param models files of trained models whose labels are wanted
 * @param codebook a file of topics and their rules; empty for the topics that ship
 * @param limits what one verbatim may cost
 * @param cache what is kept of short verbatims
 * @param plugins what a plugin may cost
 * @param disabled names of providers, or of their classes, that are not used; where the name can be read without it, by {@code
 *     ProviderName} or as the class's, the class is not initialised
 * @param allowed names of the only plugins, or of their classes, that may be used, read in the same way; empty for all
 * @param preferred layer id to the name of the provider that makes it, where several could
 * @param providerOptions provider name to its options as text; values may be secrets and are never printed
 * @param pluginLoader where plugins are looked for besides the library's own loader
 */
public record AnalyzerOptions(
        Set<Layer<?>> layers,
        Set<Layer<?>> added,
        List<Path> models,
        Optional<Path> codebook,
        Limits limits,
        CacheOptions cache,
        PluginOptions plugins,
        SortedSet<String> disabled,
        Optional<SortedSet<String>> allowed,
        SortedMap<String, String> preferred,
        SortedMap<String, Map<String, String>> providerOptions,
        Optional<ClassLoader> pluginLoader) {
    /** Copies the collections. */
    public AnalyzerOptions {
        layers = Collections.unmodifiableSet(new LinkedHashSet<>(Require.list(layers, "layers")));
        added = Collections.unmodifiableSet(new LinkedHashSet<>(Require.list(added, "added")));
        models = Require.list(models, "models");
        Objects.requireNonNull(codebook, "codebook");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(cache, "cache");
        Objects.requireNonNull(plugins, "plugins");
        disabled = sorted(disabled, "disabled");
        if (Objects.requireNonNull(allowed, "allowed").isPresent()) {
            allowed = Optional.of(sorted(allowed.get(), "allowed"));
        }
        preferred = Require.sorted(preferred, "preferred");
        SortedMap<String, Map<String, String>> copy = new TreeMap<>(Require.sorted(providerOptions, "providerOptions"));
        for (Map.Entry<String, Map<String, String>> entry : copy.entrySet()) {
            entry.setValue(Require.sorted(entry.getValue(), "providerOptions"));
        }
        providerOptions = Collections.unmodifiableSortedMap(copy);
        Objects.requireNonNull(pluginLoader, "pluginLoader");
    }

    private static SortedSet<String> sorted(SortedSet<String> names, String name) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Require.list(names, name)));
    }

    /** Shows the layers and the names of providers, never the values of their options. */
    @Override
    public String toString() {
        return "AnalyzerOptions[layers=" + layers + ", added=" + added + ", models=" + models + ", codebook=" + codebook
                + ", limits=" + limits
                + ", cache=" + cache
                + ", plugins=" + plugins + ", disabled=" + disabled + ", allowed=" + allowed + ", preferred="
                + preferred + ", options of " + providerOptions.keySet()
                + "]";
    }
}
