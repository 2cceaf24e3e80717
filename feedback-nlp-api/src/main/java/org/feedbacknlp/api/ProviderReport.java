package org.feedbacknlp.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.internal.OneLine;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.WireName;

/**
 * What became of one annotator provider.
 *
 * @param name its name, or the name of its class where it could not be asked
 * @param version its version, empty where it could not be asked
 * @param location the jar, folder or module it came from
 * @param state what became of it
 * @param produces ids of the layers that its annotators make
 * @param requires ids of the layers that they need
 * @param options the options that it reads, in its own order
 * @param problem why it is not used, with the phase; kept as one line of at most {@value Failure#MAX_REASON} characters; empty for one
 *     that is used or could be
 * @param usage what a plugin's annotator has cost so far; empty for the engine's own, which are not measured, and for one that is not
 *     active
 */
public record ProviderReport(
        String name,
        String version,
        String location,
        State state,
        List<String> produces,
        List<String> requires,
        List<Setting> options,
        Optional<String> problem,
        Optional<PluginUsage> usage) {
    /** Checks the parts, copies the lists and makes the problem one line. */
    public ProviderReport {
        Require.id(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(state, "state");
        produces = Require.list(produces, "produces");
        requires = Require.list(requires, "requires");
        options = Require.list(options, "options");
        problem = Objects.requireNonNull(problem, "problem").isPresent()
                ? Optional.of(OneLine.of(problem.get()))
                : problem;
        Objects.requireNonNull(usage, "usage");
    }

    /**
     * Returns this report with another state and usage.
     *
     * @param now what became of the provider
     * @param measured what its annotator has cost, empty where that is not measured
     * @return the report
     */
    public ProviderReport with(State now, Optional<PluginUsage> measured) {
        return new ProviderReport(name, version, location, now, produces, requires, options, problem, measured);
    }

    /**
     * An option that a provider reads, described.
     *
     * @param key its key
     * @param expected what values it takes, such as "a whole number from 1 to 9"
     * @param fallback its value where the caller gives none
     * @param description what it is for
     */
    public record Setting(String key, String expected, String fallback, String description) {
        /** Checks that all are there. */
        public Setting {
            Require.id(key, "key");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(fallback, "fallback");
            Objects.requireNonNull(description, "description");
        }
    }

    /** What became of a provider. */
    public enum State implements WireName {
        /** Its annotator works in the pipeline. */
        ACTIVE,
        /** It could be loaded; no wanted layer needs it. */
        IDLE,
        /** The caller switched it off, or did not name it among those allowed. */
        DISABLED,
        /** It could not be loaded or set up. */
        REJECTED
    }
}
