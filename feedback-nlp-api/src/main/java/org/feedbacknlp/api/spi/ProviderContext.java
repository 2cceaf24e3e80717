package org.feedbacknlp.api.spi;

import java.util.Objects;
import java.util.Set;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.Layer;

/**
 * What the engine tells a provider.
 *
 * @param engineVersion the engine's version
 * @param limits what one verbatim may cost
 * @param asked the layers that somebody asked for or needs, whoever makes them
 */
public record ProviderContext(String engineVersion, Limits limits, Set<Layer<?>> asked) {
    /** Checks that all are there and copies the set. */
    public ProviderContext {
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(limits, "limits");
        asked = Set.copyOf(Require.list(asked, "asked"));
    }

    /**
     * Makes a context in which nobody asked for a layer by name.
     *
     * @param engineVersion the engine's version
     * @param limits what one verbatim may cost
     */
    public ProviderContext(String engineVersion, Limits limits) {
        this(engineVersion, limits, Set.of());
    }
}
