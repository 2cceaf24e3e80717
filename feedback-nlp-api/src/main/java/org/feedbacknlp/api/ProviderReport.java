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
 * @param problem why it was rejected, with the phase; kept as one line of at most {@value Failure#MAX_REASON} characters; empty
 *     for any other state
 */
public record ProviderReport(
        String name,
        String version,
        String location,
        State state,
        List<String> produces,
        List<String> requires,
        Optional<String> problem) {
    /** Checks the parts, copies the lists and makes the problem one line. */
    public ProviderReport {
        Require.id(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(state, "state");
        produces = Require.list(produces, "produces");
        requires = Require.list(requires, "requires");
        problem = Objects.requireNonNull(problem, "problem").isPresent()
                ? Optional.of(OneLine.of(problem.get()))
                : problem;
    }

    /** What became of a provider. */
    public enum State implements WireName {
        /** Its annotator works in the pipeline. */
        ACTIVE,
        /** It could be loaded; no wanted layer needs it. */
        IDLE,
        /** The caller switched it off. */
        DISABLED,
        /** It could not be loaded or set up. */
        REJECTED
    }
}
