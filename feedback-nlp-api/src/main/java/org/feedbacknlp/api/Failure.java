package org.feedbacknlp.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.WireName;

/**
 * Something that went wrong with one item and cost nothing else.
 *
 * @param phase when
 * @param source whose fault: the name of a provider, {@code engine}, or {@code input}
 * @param reason one line of at most {@value #MAX_REASON} characters, without any of the verbatim
 */
public record Failure(Phase phase, String source, String reason) implements LayerValue {
    /** The longest reason that is kept. */
    public static final int MAX_REASON = 300;

    /** Checks the source, and makes the reason one line of bounded length with control characters replaced. */
    public Failure {
        Objects.requireNonNull(phase, "phase");
        Require.id(source, "source");
        reason = oneLine(Objects.requireNonNull(reason, "reason"));
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

    private static String oneLine(String reason) {
        StringBuilder line = new StringBuilder(Math.min(reason.length(), MAX_REASON));
        for (int i = 0; i < reason.length() && line.length() < MAX_REASON; i++) {
            char c = reason.charAt(i);
            boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            line.append(breaks ? ' ' : c);
        }
        return line.toString();
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
