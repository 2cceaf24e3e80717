package org.feedbacknlp.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.OneLine;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.WireName;

/**
 * Something that went wrong with one item and cost nothing else.
 *
 * @param phase when
 * @param source whose fault: the name of a provider, {@code engine}, or {@code input}
 * @param reason what went wrong, without any of the verbatim; kept as one line of at most {@value #MAX_REASON} characters
 */
public record Failure(Phase phase, String source, String reason) implements LayerValue {
    /** The longest reason that is kept. */
    public static final int MAX_REASON = OneLine.LONGEST;

    /** Checks the source and makes the reason one line. */
    public Failure {
        Objects.requireNonNull(phase, "phase");
        Require.id(source, "source");
        reason = OneLine.of(Objects.requireNonNull(reason, "reason"));
    }

    /**
     * Makes a failure of a thrown object: its class, never its message, which could hold a part of the verbatim.
     *
     * @param phase when
     * @param source whose fault
     * @param thrown what was thrown
     * @return the failure
     */
    public static Failure of(Phase phase, String source, Throwable thrown) {
        return new Failure(phase, source, thrown.getClass().getName());
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("phase", phase.id());
        json.put("source", source);
        json.put("reason", reason);
        return json;
    }

    /** When something went wrong. */
    public enum Phase implements WireName {
        /** While the item was read from the caller's stream or file. */
        READ,
        /** While an annotator worked on it. */
        ANNOTATE,
        /** While an annotator's result was checked. */
        CHECK,
        /** Anywhere else in the engine. */
        ENGINE
    }
}
