package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param evidence the spans that made it, in the order of the text
     */
    public record Signal(SignalKind kind, Modality modality, double confidence, List<Evidence> evidence) {
        /**
         * Checks the parts and copies the list.
         *
         * @throws IllegalArgumentException if the confidence is outside 0..1
         */
        public Signal {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(modality, "modality");
            Require.unit(confidence, "confidence");
            evidence = Require.list(evidence, "evidence");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", kind.id());
            json.put("confidence", confidence);
            json.put("modality", modality.id());
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
            return json;
        }
    }
}
