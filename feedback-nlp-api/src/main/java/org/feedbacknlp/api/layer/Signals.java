package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.internal.Require;

/**
 * What the respondent does or will do.
 *
 * @param all the signals in the order of their first evidence
 */
public record Signals(List<Signal> all) implements LayerValue {
    /** Copies the list. */
    public Signals {
        all = Require.list(all, "all");
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Signal::toJson).toList();
    }

    /**
     * One signal.
     *
     * @param kind what
     * @param modality in which mood
     * @param confidence from 0 to 1
     * @param evidence the spans that made it, in the order of the text; of a competitor mention, whoever is meant
     * @param direction how the competitor stands to us; empty for one that is merely named, and for any other kind
     */
    public record Signal(
            SignalKind kind,
            Modality modality,
            double confidence,
            List<Evidence> evidence,
            Optional<Direction> direction) {
        /**
         * Checks the parts and copies the list.
         *
         * @throws IllegalArgumentException if the confidence is outside 0..1, or if another signal than a competitor mention has a
         *     direction
         */
        public Signal {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(modality, "modality");
            Require.unit(confidence, "confidence");
            evidence = Require.list(evidence, "evidence");
            if (direction.isPresent() && kind != SignalKind.COMPETITOR_MENTION) {
                throw new IllegalArgumentException("only a competitor mention has a direction");
            }
        }

        /**
         * Makes a signal without a direction.
         *
         * @param kind what
         * @param modality in which mood
         * @param confidence from 0 to 1
         * @param evidence the spans that made it, in the order of the text
         * @throws IllegalArgumentException if the confidence is outside 0..1
         */
        public Signal(SignalKind kind, Modality modality, double confidence, List<Evidence> evidence) {
            this(kind, modality, confidence, evidence, Optional.empty());
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", kind.id());
            json.put("confidence", confidence);
            json.put("modality", modality.id());
            direction.ifPresent(to -> json.put("direction", to.id()));
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
            return json;
        }
    }

    /** How a competitor stands to us in the respondent's words. */
    public enum Direction implements WireName {
        /** The competitor is better: "cheaper at Acme". */
        BETTER,
        /** The competitor is worse: "better than Acme". */
        WORSE,
        /** The respondent goes there: "switched to Acme". */
        SWITCHED_TO,
        /** The respondent came from there: "switched from Acme". */
        SWITCHED_FROM
    }
}
