package org.feedbacknlp.api.spi;

import java.util.Objects;
import org.feedbacknlp.api.Limits;

/**
 * What the engine tells a provider.
 *
 * @param engineVersion the engine's version
 * @param limits what one verbatim may cost
 */
public record ProviderContext(String engineVersion, Limits limits) {
    /** Checks that both are there. */
    public ProviderContext {
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(limits, "limits");
    }
}
